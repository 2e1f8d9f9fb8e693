"""The form that opens a campaign (mở đợt triển khai)."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from thongsuot.domain.campaigns.proposal import CampaignProposal
from thongsuot.domain.organisations.models import Unit
from thongsuot.web.forms.date_field import DayField

_DAY_AND_MONTH = re.compile(r"(\d{1,2})\s*/\s*(\d{1,2})")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class DayOfYearField(forms.CharField):
    """A day that comes every year, typed as 25/3, kept as 03-25."""

    def prepare_value(self, value: Any) -> Any:  # noqa: ANN401 - Django's signature
        """Show 03-25 as 25/3."""
        month, dash, number = str(value or "").partition("-")
        return f"{int(number)}/{int(month)}" if dash and number.isdecimal() else value

    def clean(self, value: Any) -> str:  # noqa: ANN401 - Django's signature
        """Give MM-DD, nothing for an empty box."""
        text = super().clean(value)
        if not text:
            return ""
        found = _DAY_AND_MONTH.fullmatch(text)
        if (
            not found
            or not 1 <= int(found[2]) <= len(_DAYS)
            or not 1 <= int(found[1]) <= _DAYS[int(found[2]) - 1]
        ):
            raise ValidationError(_("Nhập ngày và tháng, ví dụ 25/3."), code="invalid")
        return f"{int(found[2]):02}-{int(found[1]):02}"


class CampaignForm(forms.Form):
    """The head of a campaign, filled in from the reading for a person to amend."""

    name = forms.CharField(label=gettext_lazy("Tên đợt"), max_length=300)
    edition = forms.IntegerField(
        label=gettext_lazy("Lần thứ"), required=False, min_value=1, max_value=999
    )
    year = forms.IntegerField(
        label=gettext_lazy("Năm"), required=False, min_value=1945, max_value=2200
    )
    day = DayOfYearField(
        label=gettext_lazy("Ngày"),
        required=False,
        help_text=gettext_lazy("Ngày và tháng hằng năm, ví dụ 25/3."),
    )
    theme = forms.CharField(
        label=gettext_lazy("Chủ đề"),
        required=False,
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    focal_unit = forms.TypedChoiceField(
        label=gettext_lazy("Đầu mối tổng hợp"),
        required=False,
        coerce=int,
        empty_value=None,
        help_text=gettext_lazy("Đơn vị nhận và tổng hợp báo cáo của các đơn vị được giao."),
    )
    report_due = DayField(label=gettext_lazy("Hạn báo cáo"), required=False)

    def __init__(self, *args: Any, units: list[Unit], **kwargs: Any) -> None:  # noqa: ANN401 - Django's signature
        super().__init__(*args, **kwargs)
        self.units = {unit.pk: unit for unit in units}
        focal = self.fields["focal_unit"]
        assert isinstance(focal, forms.TypedChoiceField)  # noqa: S101 - for the type checker
        focal.choices = [
            ("", _("Đơn vị tôi tự tổng hợp")),
            *((unit.pk, unit.name) for unit in units),
        ]
        for name, field in self.fields.items():
            look = "form-select" if name == "focal_unit" else "form-control"
            narrow = " short" if name in {"edition", "year", "day", "report_due"} else ""
            field.widget.attrs["class"] = f"{look}{narrow}"

    def proposal(self, phrase: str) -> CampaignProposal:
        """Give what was typed as the head of the campaign; ``phrase`` is the deadline as the document has it."""
        values = self.cleaned_data
        return CampaignProposal(
            name=values["name"],
            day=values["day"],
            year=values["year"],
            edition=values["edition"],
            theme=values["theme"],
            report_due=values["report_due"],
            report_due_phrase=phrase,
            focal_unit=self.units.get(values["focal_unit"]),
        )
