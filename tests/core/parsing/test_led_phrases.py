"""What is sought by its first words is what a plain search finds, in any text."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.model.span import Span
from thongsuot.core.parsing import activity_hits, audiences, deadlines, displays, report_words
from thongsuot.core.parsing.led_phrases import leads, led

_SAID = (
    "trước hết trong chậm nhất là đến cuối đầu tuần này tháng 3 năm 2024 quý ii ngày 15/3/2024 15 giờ "
    "không quá thời hạn gian báo cáo : , ; ( ) và mỗi hằng của vào hạn cho 10"
)
_WORDS = st.lists(st.sampled_from(_SAID.split()), max_size=24)
_HELD = (
    "treo băng rôn , khẩu hiệu căng trang trí . cho trẻ em tặng quà người nghèo đảm bảo tất cả học sinh "
    "báo cáo kết quả gửi về thông tin của các sở theo mẫu thăm hỏi vận động doanh nghiệp"
)
_OTHER_WORDS = st.lists(st.sampled_from(_HELD.split()), max_size=24)


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
        (deadlines._AFTER_EVENT, deadlines._EVENT_LEADS),
        (deadlines._LOOSE, deadlines._LOOSE_LEADS),
    ):
        found = [match.span() for match in led(phrase, lead, text, span)]
        plain = phrase.finditer(text, span.start, span.end)
        assert found == [match.span() for match in plain]


@given(_WORDS)
def test_counted_days_are_never_passed_over(words: list[str]) -> None:
    text = " ".join(words)

    assert deadlines._counts(text, Span(0, len(text))) or not deadlines._RELATIVE.search(text)


@given(_OTHER_WORDS)
def test_what_is_held_for_whom_is_found_as_by_a_plain_search(words: list[str]) -> None:
    text = " ".join(words)

    for phrase, lead in (
        (displays._HANG, displays._HANG_LEADS),
        (audiences._leads(), audiences._LEADS),
        (report_words._REPORT, report_words._LEADS),
        (activity_hits._moved_to_give(), activity_hits._MOVING),
    ):
        found = [match.span() for match in led(phrase, lead, text, Span(0, len(text)))]
        assert found == [match.span() for match in phrase.finditer(text)]


def test_phrases_do_not_overlap_and_stay_inside() -> None:
    phrase, lead = re.compile(r"a[ab ]{3}"), leads("a")

    found = [match.span() for match in led(phrase, lead, "a ab ab a bb", Span(0, 12))]

    assert found == [(0, 4), (5, 9)]
    assert [m.span() for m in led(phrase, lead, "a ab ab a bb", Span(1, 8))] == [(2, 6)]


def test_a_word_that_only_ends_like_a_lead_is_none() -> None:
    found = [match.span() for match in led(re.compile("ab"), leads("ab"), "cab ab", Span(0, 6))]

    assert found == [(4, 6)]
