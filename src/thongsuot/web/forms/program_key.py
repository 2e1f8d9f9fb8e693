"""The form of a new key for a program (khóa cho chương trình)."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from thongsuot.domain.organisations.actions.issue_key import KeyEntry
from thongsuot.domain.organisations.models.program_key import KeyScope
from thongsuot.web.forms.date_field import DayField
from thongsuot.web.forms.person import LookedAfterForm


class ProgramKeyForm(LookedAfterForm):
    """What the key is for, what it may do, until when; and the password, where there is one."""

    name = forms.CharField(
        label=_("Tên khóa"),
        max_length=60,
        help_text=_("Để nhận ra về sau, ví dụ tên phần mềm và máy dùng khóa."),
    )
    scope = forms.ChoiceField(label=_("Khóa được làm gì"), choices=KeyScope.choices)
    valid_to = DayField(
        label=_("Dùng đến hết ngày"), help_text=_("Lâu nhất một năm kể từ hôm nay.")
    )
    old = forms.CharField(
        label=_("Mật khẩu hiện tại"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, *args: Any, has_password: bool, **kwargs: Any) -> None:  # noqa: ANN401 - Django's signature
        super().__init__(*args, auto_id="id_khoa_%s", **kwargs)
        if not has_password:
            del self.fields["old"]

    def entry(self) -> KeyEntry:
        """Give what was filled in."""
        values = self.cleaned_data
        return KeyEntry(values["name"], values["scope"], values["valid_to"])
