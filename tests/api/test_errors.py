"""Every refusal has one shape and speaks to people in Vietnamese."""

import pytest
from django.test import Client

from tests.builders import a_read_document
from thongsuot.api.main import api

PATHS = [
    path.replace("{", "").replace("}", "")
    for path in api.get_openapi_schema(path_prefix="")["paths"]
]


@pytest.mark.parametrize("path", PATHS)
def test_nobody_gets_anything_without_signing_in(nobody, path):
    for number in ("document_id", "unit_id", "campaign_id", "dispatch_id", "assignment_id"):
        path = path.replace(number, "1")
    answer = nobody.client.get("/api/v1" + path)

    assert answer.status_code in {401, 405}
    if answer.status_code == 401:
        assert answer.json()["error"]["code"] == "not_signed_in"


def test_what_does_not_fit_is_named_by_field(calling_as, province_officer):
    error = calling_as(province_officer).get("/units/khong-phai-so", 422)["error"]

    assert error["code"] == "invalid"
    assert list(error["fields"]) == ["path.unit_id"]


def test_writing_needs_the_token_of_the_session(signed_in, province_officer):
    document = a_read_document(province_officer)
    stranger = Client(enforce_csrf_checks=True)
    stranger.force_login(province_officer.account)

    answer = stranger.post(f"/api/v1/documents/{document.pk}/confirmation")

    assert answer.status_code == 403
    assert answer.json()["error"]["code"] == "not_allowed"
    document.refresh_from_db()
    assert document.confirmed_at is None


def test_a_person_acts_in_the_post_that_the_header_names(signed_in, province_officer):
    client = signed_in(province_officer)

    assert client.get("/api/v1/journal", headers={"X-Post": "999999"}).status_code == 403
    right = {"X-Post": str(province_officer.post.pk)}
    assert client.get("/api/v1/journal", headers=right).status_code == 200
