"""The address of a sender, with and without proxies in front of the server."""

import pytest
from django.test import RequestFactory

from thongsuot.config.origin import sender_address


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, "10.1.1.1", "127.0.0.1"),
        (1, "10.1.1.1", "10.1.1.1"),
        (1, "1.2.3.4, 10.1.1.1", "10.1.1.1"),
        (2, "1.2.3.4, 10.1.1.1, 10.0.0.2", "10.1.1.1"),
        (2, "10.1.1.1", "127.0.0.1"),
    ],
)
def test_what_anybody_may_have_written_is_not_believed(settings, proxies, forwarded, address):
    settings.PROXIES = proxies
    request = RequestFactory().get("/", headers={"X-Forwarded-For": forwarded})
    assert sender_address(request) == address
