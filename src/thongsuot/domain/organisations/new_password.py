"""Rules of a new password (quy tắc mật khẩu), told in Vietnamese."""

from __future__ import annotations

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.models import Account


def check_password_rules(password: str, account: Account) -> None:
    """Do nothing if the password keeps all rules for this person.

    Raises:
        InvalidError: it breaks some; ``fields`` says which.
    """
    try:
        validate_password(password, account)
    except ValidationError as error:
        raise InvalidError("Mật khẩu chưa đạt.", {"password": " ".join(error.messages)}) from error
