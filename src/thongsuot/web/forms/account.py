"""Forms of one's own account (tài khoản của tôi)."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from thongsuot.web.forms.person import LookedAfterForm, NewPasswordForm


class ChangePasswordForm(NewPasswordForm):
    """The old password and a new one, typed twice."""

    old = forms.CharField(
        label=_("Mật khẩu hiện tại"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    field_order = ("old", "password", "again")


class CodeForm(LookedAfterForm):
    """The first code of a new app."""

    code = forms.CharField(
        label=_("Mã sáu số đang hiện trên điện thoại"),
        max_length=10,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "one-time-code"}),
    )
