"""The sign-in form (đăng nhập): Django's, in the words and look of the other forms, with waiting after failures."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from thongsuot.domain.journal.origin import current_origin
from thongsuot.domain.organisations.sign_in.throttle import (
    note_failure,
    note_success,
    seconds_to_wait,
)

_MINUTE = 60


class SignInForm(AuthenticationForm):
    """Name and password; what is wrong is not told apart, so that nobody can try out names."""

    error_messages = {
        "invalid_login": gettext_lazy(
            "Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra phím Caps Lock rồi nhập lại."
        ),
        "inactive": gettext_lazy(
            "Tài khoản này đã bị khóa. Hãy liên hệ người quản trị của đơn vị."
        ),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's signature
        super().__init__(*args, **kwargs)
        for name in ("username", "password"):
            self.fields[name].widget.attrs["class"] = "form-control"

    def clean(self) -> dict[str, Any]:
        """Check name and password, unless there were too many failures: then not even looked at."""
        username, address = self.cleaned_data.get("username", ""), current_origin().address
        refuse_while_waiting(username, address)
        try:
            values: dict[str, Any] = super().clean()
        except ValidationError:
            note_failure(username, address)
            raise
        if self.get_user() is not None:
            note_success(username, address)
        return values


class SecondStepForm(forms.Form):
    """The six digits of the app, or a recovery code."""

    code = forms.CharField(
        label=gettext_lazy("Mã sáu số, hoặc một mã dự phòng"),
        max_length=20,
        widget=forms.TextInput(
            attrs={"class": "form-control", "autocomplete": "one-time-code", "autofocus": True}
        ),
    )


def refuse_while_waiting(username: str, address: str) -> None:
    """Do nothing if one may try.

    Raises:
        ValidationError: there were too many failures; it says how long to wait.
    """
    seconds = seconds_to_wait(username, address)
    if not seconds:
        return
    if seconds > _MINUTE:
        words = _("Đã nhập sai nhiều lần. Hãy chờ %(wait)s phút rồi thử lại.")
        wait = -(-seconds // _MINUTE)
    else:
        words = _("Đã nhập sai nhiều lần. Hãy chờ %(wait)s giây rồi thử lại.")
        wait = seconds
    raise ValidationError(words % {"wait": wait}, code="wait")
