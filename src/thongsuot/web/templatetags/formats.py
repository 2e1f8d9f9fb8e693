"""How values look on screen: numbers as 1.234.567,5, days as 25/3/2024, moments as 25/3/2024 14:05."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from django import template
from django.utils import timezone
from django.utils.translation import gettext as _

register = template.Library()

_KILOBYTE = 1024


@register.filter
def number(value: Decimal | float | None) -> str:
    """Write a number with Vietnamese separators; nothing for None, so that a blank stays a blank."""
    if value is None or value == "":
        return ""
    exact = Decimal(str(value)).normalize()
    whole, _dot, part = f"{abs(exact):f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    sign = "-" if exact < 0 else ""
    return f"{sign}{grouped},{part}" if part else f"{sign}{grouped}"


@register.filter
def day(value: dt.date | dt.datetime | str | None) -> str:
    """Write a day as people write it, 25/3/2024; takes ISO text too, as the reading contract has it."""
    if not value:
        return ""
    if isinstance(value, str):
        value = dt.date.fromisoformat(value[:10])
    if isinstance(value, dt.datetime):
        value = _local(value).date()
    return f"{value.day}/{value.month}/{value.year}"


@register.filter
def moment(value: dt.datetime | None) -> str:
    """Write a moment as 25/3/2024 14:05, in Vietnamese time."""
    if not value:
        return ""
    local = _local(value)
    return f"{local.day}/{local.month}/{local.year} {local:%H:%M}"


@register.filter
def day_of_year(value: str) -> str:
    """Write a day of every year, 03-25, as 25/3."""
    month, _dash, number_of_day = value.partition("-")
    return f"{int(number_of_day)}/{int(month)}" if number_of_day else value


@register.filter
def iso(value: dt.date | dt.datetime | None) -> str:
    """Write a day or a moment for machines, as the ``datetime`` of a ``time`` element."""
    return value.isoformat() if value else ""


@register.filter
def file_size(value: int | None) -> str:
    """Write a size in bytes as people say it: 37 KB, 1,2 MB."""
    if value is None:
        return ""
    if value < _KILOBYTE:
        return _("%(count)s byte") % {"count": value}
    if value < _KILOBYTE**2:
        return f"{number(Decimal(value // _KILOBYTE))} KB"
    return f"{number(round(Decimal(value) / _KILOBYTE**2, 1))} MB"


@register.filter
def percent(part: int, whole: int) -> int:
    """Give ``part`` of ``whole`` in hundredths, 0 where there is no whole."""
    return round(100 * part / whole) if whole else 0


@register.filter
def days_left(due: dt.date | None) -> str:
    """Say how far a due day is, in words: ``còn 3 ngày``, ``hôm nay``, ``quá hạn 2 ngày``."""
    if not due:
        return ""
    left = (due - timezone.localdate()).days
    if left == 0:
        return _("hôm nay")
    if left > 0:
        return _("còn %(count)s ngày") % {"count": number(left)}
    return _("quá hạn %(count)s ngày") % {"count": number(-left)}


def _local(value: dt.datetime) -> dt.datetime:
    return timezone.localtime(value) if timezone.is_aware(value) else value
