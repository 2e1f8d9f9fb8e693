"""Identifiers of agencies: both shapes, and those that a source gives."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.registry.identifiers import (
    identifier_of_ministry,
    identifier_of_province,
    new_identifier,
    old_identifier,
)
from thongsuot.core.registry.view import as_of


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("000.00.00.H49", "H49"),
        ("000.00.01.H27", "H27.01"),
        ("000.05.01.H27", "H27.01.05"),
        ("012.05.01.H27", "H27.01.05.012"),
        ("000.00.00.G22", "G22"),
    ],
)
def test_both_shapes(old, new):
    assert (new_identifier(old), old_identifier(new)) == (new, old)


@given(st.integers(1, 63), st.integers(1, 99), st.integers(0, 99), st.integers(0, 999))
def test_there_and_back(first, second, third, fourth):
    old = f"{fourth:03}.{third:02}.{second:02}.H{first:02}"
    assert old_identifier(new_identifier(old)) == old


@pytest.mark.parametrize("words", ["", "H27.1", "000.00.H49", "000.00.00.H4", "H27.01.02.003.04"])
def test_what_is_no_identifier_is_refused(words):
    with pytest.raises(ValueError):  # noqa: PT011 - the message is the words themselves
        new_identifier(words)
    with pytest.raises(ValueError):  # noqa: PT011 - the message is the words themselves
        old_identifier(words)


def test_provinces_of_today_have_theirs_and_no_two_the_same():
    view = as_of(date(2026, 11, 1))
    found = [identifier_of_province(place, view) for place in view.level("tinh")]
    assert None not in found
    assert len(set(found)) == 34


def test_before_the_reform_only_names_that_went_on_are_known():
    view = as_of(date(2023, 1, 1))
    known = {place.proper: identifier_of_province(place, view) for place in view.level("tinh")}
    assert known["Quảng Ninh"] == "H49"
    assert known["Bắc Giang"] is None
    assert known["Bắc Ninh"] == "H05"
    assert sum(value is not None for value in known.values()) == 33  # Huế was Thừa Thiên Huế


def test_ministries_without_a_source_have_none():
    assert identifier_of_ministry("VPCP") == "G22"
    assert identifier_of_ministry("BCT") is None
