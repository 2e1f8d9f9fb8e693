"""A phrase is found whatever blanks stand between its words, as a regular expression finds it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.parsing.spread_words import ends_of

_WORDS = st.lists(
    st.sampled_from(["ngày", "công", "tác", "ngàyngày", "tá"]), min_size=1, max_size=3
)
_TEXT = st.lists(
    st.sampled_from(["ngày", "công", "tác", "xã", " ", " ", "\n", "  ", "\u2003", ".", ""]),
    max_size=40,
)


@given(_WORDS, _TEXT)
def test_it_finds_what_an_expression_finds(words: list[str], parts: list[str]) -> None:
    text = "".join(parts)
    expected = [found.end() for found in re.finditer(r"\s+".join(words), text)]
    assert list(ends_of(text, " ".join(words))) == expected


def test_a_broken_line_and_two_blanks_part_words() -> None:
    text = "ngày công\ntác, ngày  công tác, ngày công và tác"
    assert list(ends_of(text, "ngày công tác")) == [13, 29]
