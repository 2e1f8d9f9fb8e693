"""The day that a page is asked for (ngày xem): ``?ngay=25/3/2024``, today where none is given."""

from __future__ import annotations

import datetime as dt

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils import timezone

from thongsuot.web.forms.date_field import DayField

_FIELD = DayField(required=False)


def day_asked(request: HttpRequest) -> tuple[dt.date, str]:
    """Give the day, and what is wrong with what was typed (then the day is today's)."""
    today = timezone.localdate()
    try:
        return _FIELD.clean(request.GET.get("ngay", "").strip()) or today, ""
    except ValidationError as error:
        return today, " ".join(error.messages)
