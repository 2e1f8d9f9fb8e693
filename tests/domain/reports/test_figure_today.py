"""Figures under the units of today: each in one place, totals unchanged, divided units shown as such."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_unit, an_actor
from thongsuot.core.registry.totals import gather
from thongsuot.domain.organisations.models import Succession, Unit
from thongsuot.domain.organisations.whole_heirs import heirs_by_unit
from thongsuot.domain.reports import queries

ENDED, TODAY = date(2026, 2, 28), date(2026, 11, 1)


@pytest.fixture
def reported(units, commune_officer, other_commune_officer, district_officer, report_as):
    """Two communes whose figures were accepted."""
    report_as(commune_officer, district_officer, banners=3)
    report_as(other_commune_officer, district_officer, banners=5)
    return units


@pytest.fixture
def other_commune_officer(units):
    return an_actor(units.other_commune)


def end(unit: Unit, *news: Unit, kind: str = "merged") -> None:
    Unit.objects.filter(pk=unit.pk).update(valid_to=ENDED)
    for new in news:
        Succession.objects.create(old=unit, new=new, kind=kind)


def a_commune(units, number: int) -> Unit:
    name = f"UBND xã Minh Họa Mới {number}"
    return a_unit(f"T1.H1.N{number}", name, parent=units.district, level="xa")


def today(campaign, units):
    return queries.figure_today(campaign, units.province, "banners", TODAY)


def test_units_that_stand_keep_their_own_figures(reported, campaign):
    found = today(campaign, reported)
    assert {row.unit: row.value for row in found.merged} == {
        reported.commune: 3,
        reported.other_commune: 5,
    }
    assert found.divided == ()


def test_merged_units_stand_under_their_successor(reported, campaign):
    new = a_commune(reported, 1)
    end(reported.commune, new)
    end(reported.other_commune, new)
    (row,) = today(campaign, reported).merged
    assert (row.unit, row.value) == (new, Decimal(8))
    assert [part.unit for part in row.parts] == [reported.commune, reported.other_commune]


def test_it_is_followed_through_several_steps(reported, campaign):
    first, second = a_commune(reported, 1), a_commune(reported, 2)
    end(reported.commune, first)
    end(first, second, kind="renamed")
    assert {row.unit: row.value for row in today(campaign, reported).merged}[second] == 3


@pytest.mark.parametrize("kind", ["partly_merged", "split", "dissolved"])
def test_a_divided_unit_is_shown_as_such(reported, campaign, kind):
    first, second = a_commune(reported, 1), a_commune(reported, 2)
    end(reported.commune, first, second, kind=kind)
    found = today(campaign, reported)
    (row,) = found.divided
    assert (row.part.unit, row.part.value) == (reported.commune, 3)
    assert set(row.candidates) == {first, second}
    assert found.total == 8


def test_a_unit_nobody_knows_the_successor_of_is_not_lost(reported, campaign):
    end(reported.commune)
    found = today(campaign, reported)
    assert [(row.part.unit, row.candidates) for row in found.divided] == [(reported.commune, ())]
    assert found.total == 8


def test_what_runs_in_a_circle_is_not_followed_for_ever(units):
    other = a_commune(units, 1)
    end(units.commune, other)
    end(other, units.commune)
    found = heirs_by_unit([Unit.objects.get(pk=units.commune.pk)], TODAY)
    assert not found[units.commune.pk].is_whole


@given(
    st.dictionaries(st.integers(0, 30), st.decimals(0, 10**9, places=2), max_size=31),
    st.dictionaries(
        st.integers(0, 30), st.tuples(st.lists(st.integers(31, 40), max_size=3), st.booleans())
    ),
)
def test_no_total_is_lost_or_doubled(values, steps):
    """Of any set of units with any successors."""

    def heirs(old: int) -> tuple[tuple[int, ...], bool]:
        later, is_whole = steps.get(old, ((), False))
        return tuple(later), is_whole

    found = gather(values, heirs)
    placed = [old for olds in found.whole.values() for old in olds] + list(found.divided)
    assert sorted(placed) == sorted(values)
    moved = sum((values[old] for olds in found.whole.values() for old in olds), Decimal())
    kept = sum((values[old] for old in found.divided), Decimal())
    assert moved + kept == sum(values.values(), Decimal())
