"""What became of what, and totals that go over without loss."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.registry.succession import steps_from
from thongsuot.core.registry.successors import is_same, successors
from thongsuot.core.registry.tables import rows
from thongsuot.core.registry.territories import territories
from thongsuot.core.registry.totals import move_totals

TODAY = date(2026, 11, 1)
OLD = [key for key in territories() if "@" not in key]


def names(key, day=TODAY):
    return [territories()[each.key].names[-1].name for each in successors(key, day)]


def kinds(key):
    return {step.kind for step in steps_from(key)}


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("34", "tỉnh Hưng Yên"), ("70", "thành phố Đồng Nai"), ("62", "tỉnh Quảng Ngãi"),
        ("31", "thành phố Hải Phòng"), ("08", "tỉnh Tuyên Quang"), ("01", "thành phố Hà Nội"),
        ("60", "tỉnh Lâm Đồng"), ("49", "thành phố Đà Nẵng"), ("24", "thành phố Bắc Ninh"),
    ],
)  # fmt: skip
def test_provinces_go_into_the_34(code, name):
    assert names(code) == [f"Ủy ban nhân dân {name}"]


def test_the_merged_provinces_are_those_of_the_resolution():
    merged = {}
    for old, new, *_ in rows("merged_2025"):
        if len(old) == 2:
            merged.setdefault(new, set()).add(old)
    sizes = sorted(len(olds) for olds in merged.values())
    assert (len(merged), sum(sizes)) == (34, 63)
    assert sizes == [1] * 11 + [2] * 17 + [3] * 6


def test_a_district_hands_its_functions_to_its_communes():
    assert sorted(names("531")) == sorted(
        f"Ủy ban nhân dân xã {name}" for name in ("Minh Long", "Sơn Mai")
    )
    assert kinds("531") == {"dissolved"}


def test_an_island_district_goes_on_as_a_zone():
    assert names("318") == ["Ủy ban nhân dân đặc khu Bạch Long Vĩ"]
    assert names("498") == ["Ủy ban nhân dân đặc khu Hoàng Sa"]


def test_a_district_of_2024_goes_over_through_the_one_that_took_it_in():
    assert kinds("221") == {"merged"}
    assert [territories()[s.new].code for s in steps_from("221")] == ["213"]
    assert len(successors("221", TODAY)) > 1


def test_a_divided_commune_is_shown_as_such():
    divided = [old for old, _, share, _ in rows("merged_2025") if share == "part"]
    parts = successors(divided[0], TODAY)
    assert len(parts) > 1
    assert kinds(divided[0]) == {"partly_merged"}
    assert not any(part.is_whole for part in parts)
    assert sum(part.is_default for part in parts) == 1


def test_same_name_on_another_code_is_no_sameness():
    assert is_same("01", TODAY)
    assert not is_same("34", TODAY)
    assert not is_same("33", TODAY)  # Hưng Yên before it took in Thái Bình


def test_every_commune_of_june_2025_has_successors():
    for row in rows("communes_until_2025"):
        if "2025a" in row[1]:
            assert successors(row[0], TODAY), row


@given(
    st.dictionaries(st.sampled_from(OLD), st.decimals(0, 10**9, places=2), min_size=1, max_size=60),
    st.sampled_from([date(2025, 6, 30), date(2025, 7, 1), TODAY]),
)
def test_no_total_is_lost_or_doubled(values, day):
    result = move_totals(values, day)
    assert result.total == sum(values.values(), Decimal())
    moved_olds = values.keys() - {part.old for part in result.undivided}
    for part in result.undivided:
        assert len(part.candidates) != 1 or not successors(part.old, day)[0].is_whole
    for key in result.moved:
        assert territories()[key].on(day) is not None
        here = [old for old in moved_olds if successors(old, day)[0].key == key]
        assert result.moved[key] == sum((values[old] for old in here), Decimal())
