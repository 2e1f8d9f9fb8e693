"""The report form (biểu báo cáo), made from the activities that a campaign's tasks ask for."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.reports.content import NARRATIVES, ReportContent
from thongsuot.domain.reports.indicators import Indicator
from thongsuot.web.forms.indicator_fields import (
    PREFIX,
    given_values,
    indicator_field,
    initial_values,
)

NARRATIVE_NAMES = {
    "directing": _("Công tác chỉ đạo, triển khai"),
    "results": _("Kết quả thực hiện"),
    "difficulties": _("Khó khăn, vướng mắc"),
    "proposals": _("Đề xuất, kiến nghị"),
}


class ReportForm(forms.Form):
    """Figures and narratives of a unit; ``nil`` says that nothing was held."""

    nil = forms.BooleanField(label=_("Đơn vị không tổ chức hoạt động nào"), required=False)

    def __init__(self, *args: Any, indicators: list[Indicator], **kwargs: Any) -> None:  # noqa: ANN401 - Django's signature
        super().__init__(*args, **kwargs)
        self.indicators = indicators
        for indicator in indicators:
            self.fields[f"{PREFIX}{indicator.code}"] = indicator_field(indicator)
        for key in NARRATIVES:
            box = forms.Textarea(attrs={"rows": 4, "class": "form-control"})
            self.fields[key] = forms.CharField(
                label=NARRATIVE_NAMES[key], required=False, widget=box
            )
        self.fields["nil"].widget.attrs["class"] = "form-check-input"

    @staticmethod
    def initial_of(indicators: list[Indicator], content: ReportContent) -> dict[str, object]:
        """Give what is known already as the boxes show it."""
        return {
            **initial_values(indicators, content.values),
            **content.narratives,
            "nil": content.nil,
        }

    def rows(self) -> list[tuple[Indicator, BoundField]]:
        """Give the indicators with their boxes."""
        return [(row, self[f"{PREFIX}{row.code}"]) for row in self.indicators]

    def narratives(self) -> list[BoundField]:
        """Give the boxes of the narratives."""
        return [self[key] for key in NARRATIVES]

    def content(self) -> ReportContent:
        """Give what was filled in."""
        cleaned = self.cleaned_data
        return ReportContent(
            values=given_values(self.indicators, cleaned),
            narratives={key: cleaned[key] for key in NARRATIVES},
            nil=cleaned["nil"],
        )

    def take_refusal(self, error: InvalidError) -> None:
        """Show what the action refused: the whole, and at the boxes that it is about."""
        self.add_error(None, error.message)
        for name, words in error.fields.items():
            box = f"{PREFIX}{name}" if f"{PREFIX}{name}" in self.fields else name
            if box in self.fields:
                self.add_error(box, words)
