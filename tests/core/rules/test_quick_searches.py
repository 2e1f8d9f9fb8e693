"""Searches that look for rare signs first find what the plain search finds, in any text."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from thongsuot.core.rules.engine import _selected
from thongsuot.core.rules.language import nn505_doubled_words, nn506_mixed_signs, spelling_variants
from thongsuot.core.rules.selection import Selection

_WORDS = st.lists(st.sampled_from(["a", "b", "c"]), max_size=24)
_TEXT = st.text("aho òóàáÒÁ1_,.\n", max_size=40)
_FIGURES = st.text('12/-. "a', max_size=40)


@given(_WORDS)
def test_runs_that_follow_themselves(words: list[str]) -> None:
    expected = {
        (at, length)
        for length in range(1, 6)
        for at in range(len(words) - 2 * length + 1)
        if words[at : at + length] == words[at + length : at + 2 * length]
    }

    found = list(nn505_doubled_words._repeats(words))

    assert set(found) == expected
    assert len(found) == len(expected)


@given(_TEXT, st.integers(0, 40))
def test_words_with_their_mark_at_the_end(text: str, start: int) -> None:
    plain = re.compile(r"(?<!\w)[^\W\d_]*[ou][àáảãạèéẻẽẹỳýỷỹỵ](?!\w)", re.IGNORECASE)

    found = [match.span() for match in spelling_variants._marked_at_end(text, start)]

    assert found == [match.span() for match in plain.finditer(text, start)]


@given(_FIGURES)
def test_days_and_quotation_marks(text: str) -> None:
    plain = (
        re.compile(r"\b\d{1,2}/\d{1,2}/\d{4}\b"),
        re.compile(r"\b\d{1,2}-\d{1,2}-\d{4}\b"),
        re.compile(r"\b\d{1,2}\.\d{1,2}\.\d{4}\b"),
        re.compile(r"(?<!\d)\""),
    )
    (_, (_, straight)), (_, days) = nn506_mixed_signs._STYLES[1:]

    for quick, slow in zip((*days[:3], straight), plain, strict=True):
        assert [m.span() for m in quick.finditer(text)] == [m.span() for m in slow.finditer(text)]


@given(st.lists(st.sampled_from(["một", "hai", ",", "3", "\n"]), max_size=30))
def test_runs_joined_elsewhere_are_never_left_out(words: list[str]) -> None:
    text = " ".join(words).replace(" ,", ",")
    matches = list(spelling_variants._SPLIT.finditer(text))
    joined = " ".join(spelling_variants._WORD_OR_SIGN.findall(text))

    kept = spelling_variants._joined_elsewhere(text, matches)

    stand_elsewhere = [one for one in matches if f" {one[1]} {one[2]} " in joined]
    assert [one for one in stand_elsewhere if one not in kept] == []


def test_the_rules_of_a_selection_are_chosen_once_and_in_order() -> None:
    chosen = _selected(Selection(select=("TT",), ignore=("TT101",)))

    assert chosen is _selected(Selection(select=("TT",), ignore=("TT101",)))
    assert all(one.code < other.code for one, other in pairwise(chosen))
    assert {rule.code[:2] for rule in chosen} == {"TT"}
    assert "TT101" not in {rule.code for rule in chosen}
