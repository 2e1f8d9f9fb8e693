"""A day typed as people write it: 25/3/2024."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from thongsuot.web.templatetags.formats import day

FORMATS = ["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d"]


class DayInput(forms.TextInput):
    """A plain box: typing is faster than picking, and the browser's own language does not change it."""

    def format_value(self, value: Any) -> str | None:  # noqa: ANN401 - Django's signature
        """Show a day as 25/3/2024, and what was typed as it was typed."""
        return day(value) if isinstance(value, dt.date) else super().format_value(value)


class DayField(forms.DateField):
    """A day; refuses what is no day of the calendar."""

    widget = DayInput(
        attrs={"class": "form-control short", "placeholder": "25/3/2024", "inputmode": "numeric"}
    )
    default_error_messages = {"invalid": _("Nhập ngày theo dạng ngày/tháng/năm, ví dụ 25/3/2024.")}

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 - Django's signature
        super().__init__(input_formats=FORMATS, **kwargs)
