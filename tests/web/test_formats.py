"""Values on screen: Vietnamese separators, days without leading zeros, distances in words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from django.utils import timezone

from thongsuot.web.templatetags.formats import day, days_left, file_size, moment, number, percent


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"),
        (1234567, "1.234.567"),
        (Decimal("1234567.500"), "1.234.567,5"),
        (Decimal(-1000), "-1.000"),
        (Decimal("1E+3"), "1.000"),
        (None, ""),
    ],
)
def test_numbers(value, shown):
    assert number(value) == shown


def test_days_and_moments():
    assert day(dt.date(2024, 3, 5)) == "5/3/2024"
    assert day("2024-03-25") == "25/3/2024"
    assert day(None) == ""
    late = dt.datetime(2024, 3, 25, 20, 5, tzinfo=dt.UTC)
    assert moment(late) == "26/3/2024 03:05"
    assert day(late) == "26/3/2024"


def test_distances_are_said_in_words():
    today = timezone.localdate()
    assert days_left(today) == "hôm nay"
    assert days_left(today + dt.timedelta(days=3)) == "còn 3 ngày"
    assert days_left(today - dt.timedelta(days=2)) == "quá hạn 2 ngày"


def test_sizes_and_shares():
    assert file_size(500) == "500 byte"
    assert file_size(37 * 1024) == "37 KB"
    assert file_size(1258291) == "1,2 MB"
    assert percent(1, 3) == 33
    assert percent(1, 0) == 0
