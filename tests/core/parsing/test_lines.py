"""The lines of a part are those that a search in the text itself finds."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.lines import split_lines

_TEXTS = st.text(st.sampled_from("ab -–*o\n\t"), max_size=40)


@given(_TEXTS, st.integers(0, 40), st.integers(0, 40))
def test_lines_of_a_part_hold_what_stands_in_it(text: str, start: int, length: int) -> None:
    span = Span(min(start, len(text)), min(start + length, len(text)))

    found = [line.span.of(text) for line in split_lines(text, span)]

    assert found == [line.strip() for line in span.of(text).split("\n") if line.strip()]
    assert [line.span.of(text) for line in split_lines(text)] == [
        line.strip() for line in text.split("\n") if line.strip()
    ]


@given(_TEXTS)
def test_bullets_and_rules_are_told_as_by_their_expressions(text: str) -> None:
    for line in split_lines(text):
        is_rule = re.fullmatch(r"[-_=*~–—.•·…─|\s]+", line.words) is not None
        assert line.is_rule == is_rule
        if line.words[0] in "-–*":
            assert line.is_bullet == (not is_rule)
