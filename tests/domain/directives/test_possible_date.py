"""A corrected date is a day of the calendar."""

from __future__ import annotations

import pytest

from thongsuot.domain.directives.possible_date import check_date
from thongsuot.domain.errors import InvalidError


def dated(day, month, year):
    return {"date": {"day": day, "month": month, "year": year}}


@pytest.mark.parametrize(
    "parts", [(1, 1, 1945), (31, 12, 2100), (29, 2, 2024), (29, 2, None), (31, None, 2024)]
)
def test_days_of_the_calendar_may_stand(parts):
    check_date(dated(*parts), "date.day")


@pytest.mark.parametrize(
    "parts",
    [(0, 1, 2024), (32, 1, 2024), (1, 0, 2024), (1, 13, 2024), (1, 1, 1944), (1, 1, 2101)],
)
def test_parts_that_cannot_be_are_refused(parts):
    with pytest.raises(InvalidError):
        check_date(dated(*parts), "date.day")


@pytest.mark.parametrize("parts", [(31, 4, 2024), (30, 2, None), (29, 2, 2023)])
def test_parts_that_cannot_be_together_are_refused(parts):
    with pytest.raises(InvalidError, match="Không có ngày"):
        check_date(dated(*parts), "date.month")


def test_a_blank_date_and_other_fields_are_not_looked_at():
    check_date({"date": None}, "date")
    check_date(dated(32, 1, 2024), "subject.text")
