"""The median is that of the standard library, whatever the values."""

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.intake.median import median


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False, width=32), min_size=1))
def test_median_is_that_of_the_standard_library(values):
    assert median(values) == statistics.median(values)


def test_no_values_have_no_median():
    with pytest.raises(ValueError, match="no median"):
        median([])
