"""The registry of units: subtrees, ancestors, search, the tree that dispatching works on."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import a_unit
from thongsuot.domain.organisations import queries
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.paths import STEP, ancestor_paths, child_path, end_of_subtree

PATHS = st.lists(st.integers(1, 99_998), min_size=1, max_size=5).map(
    lambda numbers: "".join(f"{number:0{STEP}}" for number in numbers)
)


@given(PATHS, PATHS)
def test_the_range_of_a_path_holds_its_subtree_and_nothing_else(path, other):
    inside = path <= other < end_of_subtree(path)
    assert inside == other.startswith(path)


@given(PATHS)
def test_ancestors_are_the_beginnings(path):
    assert all(path.startswith(above) and above != path for above in ancestor_paths(path))
    assert len(ancestor_paths(path)) == len(path) // STEP - 1


@pytest.mark.parametrize("number", [0, 99_999])
def test_a_level_is_limited(number):
    with pytest.raises(ValueError, match="at most"):
        child_path("00001", number)


def test_subtree_children_and_ancestors(units):
    below = set(queries.subtree(units.district))
    assert below == {units.district, units.commune, units.other_commune}
    assert list(queries.children(units.district)) == [units.commune, units.other_commune]
    assert list(queries.ancestors(units.commune)) == [units.province, units.district]
    assert set(queries.roots()) == {units.province, units.other_province}


def test_the_index_serves_subtrees(units):
    if connection.vendor == "postgresql":
        # A planner that knows how few rows a test has would rather read them all.
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL enable_seqscan = off")
    plan = queries.subtree(units.district).explain().upper()
    assert "INDEX" in plan
    assert "SEQ SCAN" not in plan


@pytest.mark.parametrize("words", ["xa minh hoa", "XÃ Minh Họa", "hoa  xa", "ủy ban xã"])
def test_units_are_found_with_and_without_marks(units, words):
    assert queries.search_units(words) == [units.commune, units.other_commune]


def test_search_within_a_unit(units):
    assert queries.search_units("minh hoa", within=units.department) == [
        units.department,
        units.facility,
    ]
    assert queries.search_units("khong co") == []


def test_the_day_decides_which_units_exist(units):
    gone = a_unit("G", "Phòng đã giải thể", parent=units.district, valid_to=date(2025, 6, 30))
    new = a_unit("N", "Phòng mới", parent=units.district, valid_from=date(2025, 7, 1))
    before = set(queries.existing(Unit.objects.all(), date(2025, 6, 30)))
    after = set(queries.existing(Unit.objects.all(), date(2025, 7, 1)))
    assert (gone in before, new in before) == (True, False)
    assert (gone in after, new in after) == (False, True)


def test_the_tree_holds_the_units_around_a_unit(units):
    tree = queries.unit_tree(units.commune, date(2024, 1, 1))
    assert {unit.code for unit in tree} == {
        unit.code for unit in vars(units).values() if unit != units.other_province
    }
    assert tree.unit("T1.H1.X1").parent == "T1.H1"
