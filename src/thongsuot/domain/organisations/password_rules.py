"""Rules that a password must keep (quy tắc mật khẩu): Django's, with what they say in Vietnamese.

Length counts more than kinds of signs: a sentence is easier to remember and harder to guess.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError

_FEWEST_SIGNS = 5
_NAMES = ("username", "full_name", "email")


class LongEnough(password_validation.MinimumLengthValidator):
    """Refuses what is short."""

    def get_error_message(self) -> str:
        """Say how long it must be."""
        return f"Mật khẩu cần ít nhất {self.min_length} ký tự; một câu ngắn dễ nhớ là tốt nhất."


class NotCommon(password_validation.CommonPasswordValidator):
    """Refuses what thousands of others use."""

    def get_error_message(self) -> str:
        """Say why."""
        return "Mật khẩu này quá nhiều người dùng, dễ bị đoán ra."


class NotLikeThePerson(password_validation.UserAttributeSimilarityValidator):
    """Refuses what can be read off the person's name."""

    def __init__(self) -> None:
        super().__init__(user_attributes=_NAMES)

    def get_error_message(self) -> str:
        """Say what it is like."""
        return "Mật khẩu quá giống tên đăng nhập, họ tên hoặc địa chỉ thư."


class EnoughSigns:
    """Refuses long rows of the same few signs."""

    def validate(self, password: str, user: Any = None) -> None:  # noqa: ANN401, ARG002 - Django's shape
        """Do nothing if the password has enough different signs.

        Raises:
            ValidationError: it has not.
        """
        if len(set(password)) < _FEWEST_SIGNS:
            raise ValidationError(self.get_help_text(), code="few_signs")

    def get_help_text(self) -> str:
        """Say the rule."""
        return f"Mật khẩu cần ít nhất {_FEWEST_SIGNS} ký tự khác nhau."
