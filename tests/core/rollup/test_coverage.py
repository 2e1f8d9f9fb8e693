"""Coverage: in time, late, missing, nil."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.rollup.coverage import Asked, Received, Share, Timeliness, coverage

DUE = date(2024, 4, 10)


def standing(asked, received, today):
    return coverage(asked, received, today).standings


@pytest.mark.parametrize(
    ("came", "today", "expected"),
    [
        (date(2024, 4, 10), date(2024, 4, 20), Timeliness.ON_TIME),
        (date(2024, 4, 11), date(2024, 4, 20), Timeliness.LATE),
        (None, date(2024, 4, 10), Timeliness.WAITING),
        (None, date(2024, 4, 11), Timeliness.OVERDUE),
    ],
)
def test_timeliness(came, today, expected):
    received = [Received("a", came)] if came else []
    assert standing([Asked("a", DUE)], received, today)[0].timeliness is expected


def test_without_a_day_nobody_is_late():
    found = coverage([Asked("a"), Asked("b")], [Received("a", DUE)], date(2030, 1, 1))
    assert [row.timeliness for row in found.standings] == [Timeliness.ON_TIME, Timeliness.WAITING]
    assert not found.has_due_days


def test_counts_and_lists():
    asked = [Asked(unit, DUE) for unit in "abcd"]
    received = [
        Received("a", date(2024, 4, 1), nil=True),
        Received("b", date(2024, 4, 12)),
        Received("stranger", date(2024, 4, 1)),
    ]
    found = coverage(asked, received, date(2024, 4, 15))
    assert found.reported == 2
    assert found.missing == ("c", "d")
    assert found.nil == ("a",)
    assert found.on_time == Share(1, 4)
    assert found.on_time.percent == Decimal("25.0")


def test_first_report_of_a_unit_counts():
    received = [Received("a", date(2024, 4, 20)), Received("a", date(2024, 4, 9))]
    assert standing([Asked("a", DUE)], received, DUE)[0].timeliness is Timeliness.ON_TIME


def test_a_unit_asked_twice_is_asked_once_by_the_later_day():
    asked = [Asked("a", date(2024, 4, 1)), Asked("a", DUE)]
    rows = standing(asked, [Received("a", date(2024, 4, 5))], DUE)
    assert [row.timeliness for row in rows] == [Timeliness.ON_TIME]


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 50)), min_size=1))
def test_shares_of_groups_are_added_before_they_are_a_percentage(pairs):
    shares = [Share(min(part, whole), whole) for part, whole in pairs]
    together = sum(shares[1:], shares[0])
    assert together == Share(sum(s.part for s in shares), sum(s.whole for s in shares))
    assert 0 <= together.percent <= 100


def test_share_of_nothing_has_no_percentage():
    assert Share(0, 0).percent is None
