"""The form to try a phrase (tra cụm từ): words, issuer, day."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy

from thongsuot.web.forms.date_field import DayField


class PhraseForm(forms.Form):
    """What is asked for."""

    cum_tu = forms.CharField(
        label=gettext_lazy("Cụm từ trong văn bản"),
        widget=forms.TextInput(attrs={"class": "form-control"}),
        max_length=500,
        help_text=gettext_lazy("Ví dụ: UBND các huyện, thành phố; các sở, ban, ngành."),
    )
    cua = forms.CharField(
        label=gettext_lazy("Cơ quan ban hành"),
        widget=forms.TextInput(attrs={"class": "form-control"}),
        max_length=300,
        help_text=gettext_lazy("Ví dụ: UBND tỉnh Hà Nam."),
    )
    ngay = DayField(
        label=gettext_lazy("Ngày văn bản"),
        required=False,
        help_text=gettext_lazy("Để trống là hôm nay."),
    )
