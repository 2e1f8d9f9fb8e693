"""Plausibility of a report's figures, with messages that whoever fills the form understands."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.rollup.checks import check_report
from thongsuot.core.vocabulary.indicators import indicators

WINDOW = (date(2024, 3, 22), date(2024, 3, 28))
SOUND = {
    "has_plan": 1,
    "documents": 2,
    "held": 1,
    "ceremonies": 1,
    "seminars": 0,
    "participants": 120,
    "largest_event": 120,
    "banners": 4,
    "banners_from": date(2024, 3, 22).toordinal(),
    "banners_to": date(2024, 3, 28).toordinal(),
    "gifts": 20,
    "gift_value": 10_000_000,
    "courses": 1,
    "trained": 30,
}


def found(*, window=WINDOW, nil=False, **changes):
    values = {
        code: Decimal(amount) for code, amount in {**SOUND, **changes}.items() if amount is not None
    }
    return check_report(values, window=window, nil=nil)


def test_a_sound_report_raises_nothing():
    assert found() == ()


def test_an_empty_report_raises_nothing():
    assert check_report({}) == ()


@pytest.mark.parametrize(
    ("changes", "concerned", "words"),
    [
        ({"documents": 0}, ("documents", "has_plan"), "không thể nhỏ hơn"),
        ({"participants": 100}, ("participants", "largest_event"), "120"),
        ({"participants": None, "largest_event": None}, ("ceremonies", "participants"), "lượt người dự"),
        ({"banners_to": date(2024, 3, 21).toordinal()}, ("banners_to", "banners_from"), "21/3/2024"),
        ({"banners_from": date(2024, 3, 20).toordinal()}, ("banners_from",), "20/3/2024"),
        ({"gift_value": 10}, ("gift_value",), "triệu đồng"),
        ({"gift_value": None}, ("gifts", "gift_value"), "trị giá"),
        ({"gifts": None}, ("gift_value", "gifts"), "số suất quà"),
        ({"trained": None, "courses": 3}, None, ""),
        ({"trained": 2, "courses": 3}, ("trained", "courses"), "lớp"),
        ({"ceremonies": -1}, ("ceremonies",), "âm"),
        ({"ceremonies": "1.5"}, ("ceremonies",), "số nguyên"),
        ({"held": 2}, ("held",), "có hoặc không"),
        ({"banners_from": 0}, ("banners_from",), "ngày không hợp lệ"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told(changes, concerned, words):
    told = found(**changes)
    if concerned is None:
        assert told == ()
        return
    assert concerned in [row.indicators for row in told]
    assert words in next(row.message for row in told if row.indicators == concerned)


def test_days_are_not_measured_without_a_window():
    assert found(window=None, banners_from=date(2024, 3, 1).toordinal()) == ()


def test_nil_report_has_no_activities():
    assert ("held", "ceremonies") in [row.indicators for row in found(nil=True)]


@given(
    st.dictionaries(
        st.sampled_from(list(indicators())), st.decimals(-(10**6), 10**13, places=3), max_size=12
    )
)
def test_any_figures_are_checked_without_failing(values):
    for row in check_report(values, window=WINDOW):
        assert row.message
        assert "{" not in row.message
