"""The words with which a name may begin are found as by trying every letter."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.parsing.agency_catalogue import small_starts
from thongsuot.core.parsing.name_starts import possible_starts
from thongsuot.core.vocabulary.folding import UPPER

_SMALL = sorted(small_starts())
_PIECES = st.lists(
    st.sampled_from([*_SMALL, "Sở", "UBND", "họp", " ", ", ", "1", "_", "ơi", "\n", "я", "²"]),
    max_size=20,
)


@given(_PIECES)
def test_starts_of_names(pieces: list[str]) -> None:
    text = "".join(pieces)
    small = "|".join(map(re.escape, _SMALL))
    plain = re.compile(rf"(?<!\w)(?:[{UPPER}]\w*|(?:{small})(?!\w))")

    found = [(start.start(), start[1]) for start in possible_starts(text)]

    assert found == [(match.start(), match[0]) for match in plain.finditer(text)]


def test_a_word_inside_another_begins_no_name() -> None:
    assert [one[1] for one in possible_starts("họp Sở Y tế, xSở, 1UBND")] == ["Sở", "Y"]
