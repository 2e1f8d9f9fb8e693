"""The form for a unit's contact (liên hệ)."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy

from thongsuot.domain.errors import InvalidError


class ContactForm(forms.Form):
    """How a unit is reached; every box may stay empty."""

    address = forms.CharField(
        label=gettext_lazy("Địa chỉ"),
        widget=forms.TextInput(attrs={"class": "form-control"}),
        required=False,
        max_length=200,
    )
    phone = forms.CharField(
        label=gettext_lazy("Điện thoại"),
        widget=forms.TextInput(attrs={"class": "form-control"}),
        required=False,
        max_length=200,
    )
    email = forms.CharField(
        label=gettext_lazy("Thư điện tử"),
        widget=forms.TextInput(attrs={"class": "form-control"}),
        required=False,
        max_length=200,
    )
    website = forms.CharField(
        label=gettext_lazy("Trang thông tin"),
        widget=forms.TextInput(attrs={"class": "form-control"}),
        required=False,
        max_length=200,
    )

    def refuse(self, error: InvalidError) -> None:
        """Show what the action refused beside its boxes."""
        for name, words in error.fields.items():
            self.add_error(name, words)
