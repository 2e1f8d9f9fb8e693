"""Where names may begin is found as by asking of every word."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.parsing.agency_catalogue import first_words, small_starts
from thongsuot.core.parsing.name_openings import openings_at, openings_of
from thongsuot.core.parsing.name_starts import possible_starts
from thongsuot.core.vocabulary.folding import UPPER

_SMALL = sorted(small_starts())
_FIRST = sorted(word.capitalize() for word in first_words())
_OTHERS = ["SỞ", "UBND", "CÁc", "HộI", "TTg", "y tế", "Y", "họp", "1", "_", "ơi", "я", "²"]
_PIECES = st.lists(st.sampled_from([*_SMALL, *_FIRST, *_OTHERS, " ", " ", ", ", "\n"]), max_size=20)


@given(_PIECES)
def test_names_begin_where_a_word_by_itself_may_begin_one(pieces: list[str]) -> None:
    text = "".join(pieces).replace("ã hội", "ã họp")
    small = "|".join(map(re.escape, _SMALL))
    every = re.compile(rf"(?<!\w)(?:[{UPPER}]\w*|(?:{small})(?!\w))")
    asked = (match.start() for match in every.finditer(text))
    expected = [at for at in asked if openings_at(text, at, after_office=False) is not None]

    found = [at for at, ahead in possible_starts(text) if openings_of(ahead) is not None]

    assert found == expected


def test_a_start_comes_with_the_words_that_stand_there() -> None:
    found = list(possible_starts("họp (Sở Y tế), xSở, 1UBND, các sở"))
    assert found == [
        (5, ("Sở", "Y", "t")),
        (8, ("Y", "tế", "x")),
        (27, ("các", "sở", "")),
        (31, ("sở", "", "")),
    ]


def test_a_word_that_can_be_no_first_word_of_a_name_is_left_out() -> None:
    assert list(possible_starts("Chiều nay Lâm họp ở Vũng Tàu")) == []


def test_half_of_a_common_word_begins_no_name() -> None:
    assert [at for at, _ in possible_starts("dịch vụ xã hội, hội nông dân")] == [16]
