"""A new password (mật khẩu mới): its rules, told in Vietnamese, and what ends when it is set."""

from __future__ import annotations

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.sign_in.devices import end_devices


def check_password_rules(password: str, account: Account) -> None:
    """Do nothing if the password keeps all rules for this person.

    Raises:
        InvalidError: it breaks some; ``fields`` says which.
    """
    try:
        validate_password(password, account)
    except ValidationError as error:
        raise InvalidError("Mật khẩu chưa đạt.", {"password": " ".join(error.messages)}) from error


def renew_password(account: Account, password: str, *, keep_device: int | None = None) -> None:
    """Set a password that keeps the rules, and sign its person out everywhere but on ``keep_device``.

    Raises:
        InvalidError: it breaks some; ``fields`` says which.
    """
    check_password_rules(password, account)
    account.set_password(password)
    account.save(update_fields=["password"])
    end_devices(account, but=keep_device)
