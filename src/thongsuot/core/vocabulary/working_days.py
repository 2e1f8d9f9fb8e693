"""Working days (ngày làm việc): weekends and public holidays of Vietnam, from the table of holidays."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from lunar_vn import LunarDate, lunar_to_solar

from thongsuot.core.vocabulary.load import entries

_SATURDAY = 5
# The years that the lunar calendar is worked out for; a slip of the pen may name any other.
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SolarHoliday:
    """A holiday on a day of the solar year; ``sure`` is False while the law behind it is unconfirmed."""

    name: str
    month: int
    day: int
    made_up: bool = False
    since: int = 0
    sure: bool = True


@dataclass(frozen=True, slots=True)
class LunarHoliday:
    """A holiday on a day of the lunar year, with free days before and after it."""

    name: str
    month: int
    day: int
    before: int = 0
    after: int = 0
    made_up: bool = False


def day_off(day: date) -> str | None:
    """Name what makes ``day`` a day without work: `thứ Bảy`, `Chủ nhật`, a holiday; None for a working day."""
    holiday = _holidays(day.year).get(day)
    if holiday is not None:
        return holiday
    if day.weekday() < _SATURDAY:
        return None
    return "thứ Bảy" if day.weekday() == _SATURDAY else "Chủ nhật"


def working_days_between(first: date, last: date) -> int:
    """Count the working days after ``first`` and before ``last``."""
    count, day = 0, first + _DAY
    while day < last:
        count += day_off(day) is None
        day += _DAY
    return count


@cache
def _holidays(year: int) -> dict[date, str]:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return {}
    named: dict[date, str] = {}
    made_up: list[date] = []
    for solar in entries("holidays", "solar", SolarHoliday):
        if solar.sure and year >= solar.since:
            day = date(year, solar.month, solar.day)
            named[day] = solar.name
            made_up += [day] * solar.made_up
    for lunar in entries("holidays", "lunar", LunarHoliday):
        feast = lunar_to_solar(LunarDate(day=lunar.day, month=lunar.month, year=year, leap=False))
        for offset in range(-lunar.before, lunar.after + 1):
            named[feast + offset * _DAY] = lunar.name
        made_up += [feast] * lunar.made_up
    for day in sorted(made_up):
        if day.weekday() >= _SATURDAY:
            named[_next_free(day, named)] = f"nghỉ bù {named[day]}"
    return named


def _next_free(day: date, taken: dict[date, str]) -> date:
    while day.weekday() >= _SATURDAY or day in taken:
        day += _DAY
    return day
