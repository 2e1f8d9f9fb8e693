"""The sign-in form (đăng nhập): Django's, in the words and look of the other forms."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _


class SignInForm(AuthenticationForm):
    """Name and password; what is wrong is not told apart, so that nobody can try out names."""

    error_messages = {
        "invalid_login": _(
            "Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra phím Caps Lock rồi nhập lại."
        ),
        "inactive": _("Tài khoản này đã bị khóa. Hãy liên hệ người quản trị của đơn vị."),
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - Django's signature
        super().__init__(*args, **kwargs)
        for name in ("username", "password"):
            self.fields[name].widget.attrs["class"] = "form-control"
