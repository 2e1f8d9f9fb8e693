"""What goes with a dispatch (giao việc) besides the ticks: the day to report by, a note, the key."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from thongsuot.web.forms.date_field import DayField


class DispatchForm(forms.Form):
    """``idempotency_key`` names the sending: sent twice, it is done once."""

    report_due = DayField(label=_("Hạn báo cáo"), required=False)
    note = forms.CharField(
        label=_("Ý kiến chỉ đạo"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2, "class": "form-control"}),
    )
    idempotency_key = forms.CharField(widget=forms.HiddenInput, max_length=64)
