"""Working days (ngày làm việc) far from any holiday, so that clean letters ask for nothing on a day off."""

from __future__ import annotations

from datetime import date, timedelta

SATURDAY = 5
# First and last day of stretches in which some day is a holiday in some year; wide on purpose.
HOLIDAYS = (((1, 1), (2, 20)), ((4, 5), (5, 4)), ((8, 31), (9, 4)), ((11, 23), (11, 25)))


def working_day(day: date) -> date:
    """Give ``day``, or the next day that is neither at a weekend nor near a holiday."""
    while day.weekday() >= SATURDAY or _near_holiday(day):
        day += timedelta(days=1)
    return day


def _near_holiday(day: date) -> bool:
    here = (day.month, day.day)
    if first_lunar_tenth(day.year) == here:
        return True
    return any(first <= here <= last for first, last in HOLIDAYS if first != (4, 5)) or (
        (4, 29) <= here <= (5, 4)
    )


def first_lunar_tenth(year: int) -> tuple[int, int]:
    """Give the day off for Giỗ Tổ Hùng Vương as the calendars of these years have it."""
    known = {
        2021: (4, 21),
        2022: (4, 11),
        2023: (4, 29),
        2024: (4, 18),
        2025: (4, 7),
        2026: (4, 27),
    }
    return known[year]
