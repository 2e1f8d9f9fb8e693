"""The form that records an activity (hoạt động) in a minute."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from thongsuot.core.vocabulary.load import table
from thongsuot.domain.campaigns.actions.record_activity import ActivityEntry
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.reports.indicators import Indicator
from thongsuot.web.forms.date_field import DayField
from thongsuot.web.forms.indicator_fields import PREFIX, given_values, indicator_field


class ActivityForm(forms.Form):
    """What was held, when and where, with its figures."""

    kind = forms.ChoiceField(label=_("Loại hoạt động"))
    title = forms.CharField(label=_("Tên hoạt động"), max_length=300)
    on = DayField(label=_("Ngày"))
    place = forms.CharField(label=_("Địa điểm"), required=False, max_length=200)
    note = forms.CharField(
        label=_("Ghi chú"), required=False, widget=forms.Textarea(attrs={"rows": 2})
    )
    record_key = forms.CharField(widget=forms.HiddenInput, max_length=64)

    def __init__(
        self,
        *args: Any,  # noqa: ANN401 - Django's signature
        kinds: list[str],
        indicators: list[Indicator],
        **kwargs: Any,  # noqa: ANN401 - Django's signature
    ) -> None:
        super().__init__(*args, **kwargs)
        words = table("contract_words")["activity"]
        chosen = self.fields["kind"]
        assert isinstance(chosen, forms.ChoiceField)  # noqa: S101 - for the type checker
        chosen.choices = [(kind, words[kind][:1].upper() + words[kind][1:]) for kind in kinds]
        chosen.widget.attrs["class"] = "form-select"
        for name in ("title", "place", "note"):
            self.fields[name].widget.attrs["class"] = "form-control"
        self.indicators = indicators
        for indicator in indicators:
            self.fields[f"{PREFIX}{indicator.code}"] = indicator_field(indicator)

    def rows(self) -> list[tuple[Indicator, BoundField]]:
        """Give the indicators with their boxes."""
        return [(row, self[f"{PREFIX}{row.code}"]) for row in self.indicators]

    def entry(self, assignment: Assignment) -> ActivityEntry:
        """Give what was typed as an activity for ``assignment``."""
        cleaned = self.cleaned_data
        return ActivityEntry(
            kind=cleaned["kind"],
            title=cleaned["title"],
            on=cleaned["on"],
            place=cleaned["place"],
            numbers=given_values(self.indicators, cleaned),
            note=cleaned["note"],
            record_key=cleaned["record_key"],
            assignment=assignment,
        )
