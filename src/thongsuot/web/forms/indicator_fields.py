"""Boxes for indicators (chỉ tiêu): a figure, yes or no, or a day; each may stay blank."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from thongsuot.domain.reports.indicators import Indicator
from thongsuot.web.forms.date_field import DayField
from thongsuot.web.forms.number_field import NumberField

PREFIX = "so-"


class YesNoField(forms.TypedChoiceField):
    """Yes, no, or not answered: the three are different."""

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - Django's signature
        choices = [("", _("chưa trả lời")), ("1", _("có")), ("0", _("không"))]
        super().__init__(choices=choices, coerce=Decimal, empty_value=None, **kwargs)
        self.widget.attrs["class"] = "form-select short"


def indicator_field(indicator: Indicator) -> forms.Field:
    """Give the box for an indicator."""
    label = indicator.name
    match indicator.kind:
        case "yes_no":
            return YesNoField(label=label, required=False)
        case "day":
            return DayField(label=label, required=False)
        case "number":
            return NumberField(label=label, required=False)


def initial_values(
    indicators: Iterable[Indicator], values: Mapping[str, Decimal]
) -> dict[str, object]:
    """Give figures as the boxes show them, by the names of the boxes."""
    shown = {row.code: _shown(row, values[row.code]) for row in indicators if row.code in values}
    return {f"{PREFIX}{code}": value for code, value in shown.items()}


def given_values(indicators: Iterable[Indicator], cleaned: Mapping[str, Any]) -> dict[str, Decimal]:
    """Give the figures that were typed, by code; a blank is left out."""
    typed = {row.code: cleaned.get(f"{PREFIX}{row.code}") for row in indicators}
    return {code: _kept(value) for code, value in typed.items() if value not in {None, ""}}


def _shown(indicator: Indicator, value: Decimal) -> object:
    if indicator.kind == "day":
        return dt.date.fromordinal(int(value))
    return str(int(value)) if indicator.kind == "yes_no" else value


def _kept(value: Decimal | dt.date) -> Decimal:
    return Decimal(value.toordinal()) if isinstance(value, dt.date) else value
