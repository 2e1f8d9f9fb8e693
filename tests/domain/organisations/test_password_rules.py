"""What a password must be, told in Vietnamese."""

from __future__ import annotations

import pytest

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.new_password import check_password_rules

PERSON = Account(username="nguoi.minhhoa.haiphong", full_name="Người Minh Họa")


@pytest.mark.parametrize(
    ("password", "told"),
    [
        ("ngan", "ít nhất 12 ký tự"),
        ("password12345", "quá nhiều người dùng"),
        ("nguoi.minhhoa.haiphong1", "quá giống"),
        ("abababababab", "ký tự khác nhau"),
    ],
)
def test_what_is_easy_to_guess_is_refused(password, told):
    with pytest.raises(InvalidError) as refused:
        check_password_rules(password, PERSON)
    assert told in refused.value.fields["password"]


@pytest.mark.parametrize("password", ["mot cau ngan de nho", "Trời hôm nay đẹp quá"])
def test_a_sentence_is_taken(password):
    check_password_rules(password, PERSON)
