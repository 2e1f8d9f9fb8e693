"""Totals: any grouping and any order give the same, a correction replaces, a blank is not a zero."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.rollup.combine import UnitFigures, combine, merge
from thongsuot.core.vocabulary.indicators import indicators

CODES = [code for code, row in indicators().items() if row.aggregate != "ratio"]
AMOUNTS = st.decimals(min_value=0, max_value=10**12, places=3, allow_nan=False)
VALUES = st.dictionaries(st.sampled_from(CODES), AMOUNTS, max_size=6)


@st.composite
def some_reports(draw):
    """Draw reports of some units, up to three revisions each, in any order."""
    drawn = draw(
        st.lists(st.tuples(st.integers(0, 8), st.integers(1, 3)), max_size=14, unique=True)
    )
    return [
        UnitFigures(f"u{unit}", f"bc-{unit}-{revision}", draw(VALUES), revision)
        for unit, revision in drawn
    ]


@st.composite
def grouped(draw):
    reports = draw(some_reports())
    groups = draw(
        st.lists(st.integers(0, 3), min_size=len(reports), max_size=len(reports)).map(
            lambda keys: [
                [report for report, key in zip(reports, keys, strict=True) if key == wanted]
                for wanted in range(4)
            ]
        )
    )
    return reports, groups


@given(grouped())
def test_any_grouping_gives_the_same_totals(drawn):
    reports, groups = drawn
    parts = [combine(group) for group in groups]
    assert merge(*parts) == combine(reports)
    assert merge(merge(parts[0], parts[1]), merge(parts[2], parts[3])) == merge(
        parts[0], merge(parts[1], merge(parts[2], parts[3]))
    )


@given(some_reports(), st.randoms())
def test_order_does_not_matter(reports, random):
    shuffled = list(reports)
    random.shuffle(shuffled)
    assert combine(shuffled) == combine(reports)


@given(some_reports())
def test_what_is_merged_twice_counts_once(reports):
    totals = combine(reports)
    assert merge(totals, totals) == totals


@given(some_reports(), VALUES)
def test_a_correction_replaces_the_whole_report(reports, values):
    first = UnitFigures("corrected", "bc-1", {"ceremonies": Decimal(99), "gifts": Decimal(7)})
    second = UnitFigures("corrected", "bc-2", values, revision=2)
    assert combine([*reports, first, second]) == combine([*reports, second])


@given(some_reports())
def test_every_total_is_what_its_sources_make(reports):
    for total in combine(reports).by_indicator.values():
        amounts = [source.amount for source in total.sources]
        expected = {
            "sum": sum(amounts),
            "count": sum(amount > 0 for amount in amounts),
            "max": max(amounts),
            "min": min(amounts),
            "none": None,
        }
        assert total.amount == expected[indicators()[total.indicator].aggregate]
        assert len({source.unit for source in total.sources}) == len(total.sources)


def test_blank_is_not_zero():
    blank = combine([UnitFigures("a", "bc", {})])
    zero = combine([UnitFigures("a", "bc", {"ceremonies": Decimal(0)})])
    assert blank.amount("ceremonies") is None
    assert "ceremonies" not in blank.by_indicator
    assert zero.amount("ceremonies") == 0


def test_sources_name_unit_and_report():
    totals = combine(
        [
            UnitFigures("b", "12/BC-UBND", {"gifts": Decimal(20)}),
            UnitFigures("a", "7/BC-UBND", {"gifts": Decimal(3)}),
        ]
    )
    assert [(s.unit, s.source, s.amount) for s in totals.by_indicator["gifts"].sources] == [
        ("a", "7/BC-UBND", 3),
        ("b", "12/BC-UBND", 20),
    ]


def test_sums_are_exact():
    many = [UnitFigures(f"u{n}", "bc", {"gift_value": Decimal("0.1")}) for n in range(1000)]
    assert combine(many).amount("gift_value") == Decimal(100)


def test_two_reports_of_one_revision_are_refused():
    one = UnitFigures("a", "bc-1", {"gifts": Decimal(1)})
    other = UnitFigures("a", "bc-2", {"gifts": Decimal(2)})
    with pytest.raises(ValueError, match="revision 1"):
        combine([one, other])


def test_unknown_codes_are_refused():
    with pytest.raises(ValueError, match="invented"):
        combine([UnitFigures("a", "bc", {"invented": Decimal(1)})])
