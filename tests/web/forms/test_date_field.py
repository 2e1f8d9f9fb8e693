"""Days as they are written in Vietnamese."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.exceptions import ValidationError

from thongsuot.web.forms.campaign import DayOfYearField
from thongsuot.web.forms.date_field import DayField


@pytest.mark.parametrize(
    "typed", ["25/3/2024", "25/03/2024", "25-3-2024", "25.3.2024", "2024-03-25"]
)
def test_a_day_is_understood_in_each_form(typed):
    assert DayField().clean(typed) == dt.date(2024, 3, 25)


@pytest.mark.parametrize("typed", ["31/2/2024", "3/25/2024", "25/3", "mai"])
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(ValidationError):
        DayField().clean(typed)


def test_a_day_is_shown_without_leading_zeros():
    assert DayField().widget.format_value(dt.date(2024, 3, 5)) == "5/3/2024"


def test_a_day_of_every_year_is_kept_as_month_and_day():
    field = DayOfYearField(required=False)
    assert field.clean("25/3") == "03-25"
    assert field.prepare_value("03-25") == "25/3"
    assert field.clean("") == ""


@pytest.mark.parametrize("typed", ["31/2", "3/25", "0/1", "25"])
def test_no_day_of_the_year_is_refused(typed):
    with pytest.raises(ValidationError):
        DayOfYearField().clean(typed)
