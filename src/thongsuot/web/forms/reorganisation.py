"""The form of a reorganisation (sắp xếp đơn vị): document, day, units, kind of change, successors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.models.reorganisation import Change
from thongsuot.domain.organisations.named_units import named_units
from thongsuot.domain.organisations.reorganisation_order import Order
from thongsuot.web.forms.date_field import DayField

_LINES = forms.Textarea(attrs={"rows": 3, "class": "form-control"})


class ReorganisationForm(forms.Form):
    """Units are typed one a line; behind a successor and a colon stand the functions that it takes."""

    number = forms.CharField(
        label=gettext_lazy("Số, ký hiệu văn bản"),
        widget=forms.TextInput(attrs={"class": "form-control"}),
        max_length=100,
    )
    issued_on = DayField(label=gettext_lazy("Ngày văn bản"))
    issued_by = forms.CharField(
        label=gettext_lazy("Cơ quan ban hành"),
        widget=forms.TextInput(attrs={"class": "form-control"}),
        max_length=200,
    )
    day = DayField(label=gettext_lazy("Có hiệu lực từ ngày"))
    kind = forms.ChoiceField(
        label=gettext_lazy("Hình thức"),
        choices=Change,
        widget=forms.Select(attrs={"class": "form-select"}),
    )
    olds = forms.CharField(
        label=gettext_lazy("Đơn vị cũ"),
        widget=_LINES,
        help_text=gettext_lazy("Mỗi dòng một mã hoặc một tên đầy đủ."),
    )
    news = forms.CharField(
        label=gettext_lazy("Đơn vị tiếp nhận"),
        widget=_LINES,
        required=False,
        help_text=gettext_lazy(
            "Mỗi dòng một đơn vị, đơn vị nhận chính ở dòng đầu. Khi giải thể, ghi chức năng sau dấu “|”."
        ),
    )
    name = forms.CharField(
        label=gettext_lazy("Tên mới"),
        widget=forms.TextInput(attrs={"class": "form-control"}),
        required=False,
        max_length=200,
    )

    def clean(self) -> dict[str, Any]:
        """Find the units that are named."""
        values: dict[str, Any] = super().clean() or {}
        day = values.get("day") or timezone.localdate()
        lines = [
            line.partition("|") for line in values.get("news", "").splitlines() if line.strip()
        ]
        for field, text in (
            ("olds", values.get("olds", "")),
            ("news", "\n".join(unit for unit, *_ in lines)),
        ):
            try:
                values[field] = tuple(named_units(text, day, field=field))
            except InvalidError as error:
                self.add_error(field, ValidationError(error.message))
        values["works"] = tuple(work.strip() for *_, work in lines if work.strip())
        return values

    def order(self, receivers: Mapping[str, int]) -> Order:
        """Give what is to be done; ``receivers`` are numbers of successors by what they get.

        A number that is none of the successors belongs to an earlier list of them and is left out.
        """
        names = ("kind", "number", "issued_on", "issued_by", "day", "olds", "news", "works", "name")
        news = {unit.pk: unit for unit in self.cleaned_data["news"]}
        chosen = {key: news[number] for key, number in receivers.items() if number in news}
        values = {name: self.cleaned_data[name] for name in names}
        return Order(**values, receivers=chosen)

    def refuse(self, error: InvalidError) -> None:
        """Show what the action refused beside its boxes, or above all where it has none."""
        for name, words in error.fields.items():
            self.add_error(name if name in self.fields else None, words)
