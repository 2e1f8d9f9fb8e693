"""Numbers and days in Vietnamese writing."""

from datetime import date
from decimal import Decimal

import pytest

from thongsuot.core.vocabulary.figures import written_day, written_number, written_ordinal
from thongsuot.core.vocabulary.written_date import written_date


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        (Decimal("1234567.5"), "1.234.567,5"),
        (Decimal("1000.000"), "1.000"),
        (Decimal("1E+6"), "1.000.000"),
        (Decimal(0), "0"),
        (Decimal("0.250"), "0,25"),
        (Decimal(-1500), "-1.500"),
        (100, "100"),
    ],
)
def test_numbers(amount, written):
    assert written_number(amount) == written


@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2024, 3, 25), "25/3/2024"),
        (date(2024, 2, 5), "05/02/2024"),
        (date(2024, 12, 5), "05/12/2024"),
    ],
)
def test_days(day, written):
    assert written_day(day) == written
    assert written_ordinal(Decimal(day.toordinal())) == written


@pytest.mark.parametrize(
    ("parts", "written"),
    [
        ((5, 3, 2026), "ngày 05 tháng 3 năm 2026"),
        ((15, 2, 2026), "ngày 15 tháng 02 năm 2026"),
        ((None, 3, 2026), "ngày         tháng 3 năm 2026"),
        ((None, None, None), "ngày         tháng         năm        "),
    ],
)
def test_written_dates(parts, written):
    assert written_date(*parts) == written
