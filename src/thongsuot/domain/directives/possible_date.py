"""A possible date (ngày có thể có): day, month and year that a person sets are days of the calendar, together too."""

from __future__ import annotations

from calendar import monthrange
from typing import Any

from django.utils.translation import gettext as _

from thongsuot.domain.errors import InvalidError

FIRST_YEAR, LAST_YEAR = 1945, 2100
_LEAP_YEAR = 2024
_LAST_MONTH, _LAST_DAY = 12, 31


def check_date(data: dict[str, Any], field: str) -> None:
    """Check the date of a document in the reading ``data`` after ``field`` was set in it.

    Raises:
        InvalidError: there is no such day; what is blank is not looked at.
    """
    if field.partition(".")[0] != "date":
        return
    date = data["date"] or {}
    day, month, year = (date.get(part) for part in ("day", "month", "year"))
    wrong = _wrong_part(day, month, year) or _wrong_together(day, month, year)
    if wrong:
        raise InvalidError(wrong, {field: wrong})


def _wrong_part(day: int | None, month: int | None, year: int | None) -> str:
    if day is not None and not 1 <= day <= _LAST_DAY:
        return _("Ngày phải từ 1 đến 31.")
    if month is not None and not 1 <= month <= _LAST_MONTH:
        return _("Tháng phải từ 1 đến 12.")
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return _("Năm phải từ %(first)s đến %(last)s.") % {"first": FIRST_YEAR, "last": LAST_YEAR}
    return ""


def _wrong_together(day: int | None, month: int | None, year: int | None) -> str:
    if day is None or month is None or day <= monthrange(year or _LEAP_YEAR, month)[1]:
        return ""
    words = {"day": f"{day}/{month}" + (f"/{year}" if year else "")}
    return _("Không có ngày %(day)s trong lịch. Hãy xem lại cả ngày, tháng và năm.") % words
