"""What is sought by its first words is what a plain search finds, in any text."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.model.span import Span
from thongsuot.core.parsing import deadlines
from thongsuot.core.parsing.led_phrases import leads, led

_SAID = (
    "trước hết trong chậm nhất là đến cuối đầu tuần này tháng 3 năm 2024 quý ii ngày 15/3/2024 15 giờ "
    "không quá thời hạn gian báo cáo : , ; ( ) và mỗi hằng của vào hạn cho 10"
)
_WORDS = st.lists(st.sampled_from(_SAID.split()), max_size=24)


@given(_WORDS, st.integers(0, 20), st.integers(0, 160))
def test_deadlines_are_found_as_by_a_plain_search(
    words: list[str], start: int, length: int
) -> None:
    text = " ".join(words)
    span = Span(min(start, len(text)), min(start + length, len(text)))

    for phrase, lead in (
        (deadlines._LIMIT, deadlines._LIMIT_LEADS),
        (deadlines._IN_PERIOD, deadlines._PERIOD_LEADS),
        (deadlines._LABELLED, deadlines._LABELS),
    ):
        found = [match.span() for match in led(phrase, lead, text, span)]
        plain = phrase.finditer(text, span.start, span.end)
        assert found == [match.span() for match in plain]


@given(_WORDS)
def test_counted_days_are_never_passed_over(words: list[str]) -> None:
    text = " ".join(words)

    assert deadlines._COUNTED.search(text) or not deadlines._RELATIVE.search(text)


def test_phrases_do_not_overlap_and_stay_inside() -> None:
    phrase, lead = re.compile(r"a[ab]{2}"), leads("a")

    found = [match.span() for match in led(phrase, lead, "aabaabab", Span(0, 8))]

    assert found == [(0, 3), (3, 6)]
    assert [m.span() for m in led(phrase, lead, "aabaabab", Span(1, 6))] == [(1, 4)]
