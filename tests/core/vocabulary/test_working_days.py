"""Weekends, fixed holidays, lunar holidays and the days that make up for them."""

from datetime import date

import pytest

from thongsuot.core.vocabulary.working_days import day_off, working_days_between


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2024, 4, 12), None),
        (date(2024, 4, 13), "thứ Bảy"),
        (date(2024, 4, 14), "Chủ nhật"),
        (date(2024, 4, 18), "Giỗ Tổ Hùng Vương"),  # 10/3 năm Giáp Thìn
        (date(2024, 2, 10), "Tết Nguyên đán"),
        (date(2024, 2, 9), "Tết Nguyên đán"),
        (date(2024, 9, 2), "Quốc khánh"),
        (date(2023, 1, 2), "nghỉ bù Tết Dương lịch"),  # 01/01/2023 was a Sunday
        (
            date(2023, 5, 2),
            "nghỉ bù Giỗ Tổ Hùng Vương",
        ),  # a Saturday that year, before two more holidays
        (date(2023, 5, 3), "nghỉ bù Ngày Chiến thắng"),
    ],
)
def test_day_off(day, reason):
    assert day_off(day) == reason


@pytest.mark.parametrize("year", [1, 1227, 1899, 2101, 9999])
def test_years_far_away_have_no_holidays_but_weekends(year):
    assert day_off(date(year, 1, 1)) in {None, "thứ Bảy", "Chủ nhật"}


def test_working_days_between_a_letter_and_its_event():
    assert working_days_between(date(2024, 3, 21), date(2024, 3, 25)) == 1
    assert working_days_between(date(2024, 3, 11), date(2024, 3, 25)) == 9
