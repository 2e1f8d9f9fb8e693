"""Numbers as Vietnamese officials type them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from thongsuot.web.forms.number_field import NumberField
from thongsuot.web.templatetags.formats import number


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("0", "0"),
        ("01", "1"),
        ("1250", "1250"),
        ("1.250", "1250"),
        ("1 250", "1250"),
        ("1.234.567,5", "1234567.5"),
        ("2,5", "2.5"),
    ],
)
def test_what_officials_type_is_understood(typed, value):
    assert NumberField(required=False).clean(typed) == Decimal(value)


@pytest.mark.parametrize(
    "typed", ["1.5", "12.34", "hai", "-3", "1,2345", "1.25,0.5", "100 triệu", "9" * 18]
)
def test_what_may_mean_two_things_or_nothing_is_refused(typed):
    with pytest.raises(ValidationError):
        NumberField(required=False).clean(typed)


@pytest.mark.parametrize("typed", ["", "   ", None])
def test_an_empty_box_is_a_blank_and_not_zero(typed):
    assert NumberField(required=False).clean(typed) is None


@given(st.decimals(0, 10**15, places=3))
def test_what_the_screen_shows_can_be_typed_again(value):
    assert NumberField().clean(number(value)) == value
