"""Starts of names (chỗ có thể bắt đầu tên cơ quan): the words of a text with which the name of a body may begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import cast

from thongsuot.core.parsing.agency_catalogue import first_words, small_starts
from thongsuot.core.parsing.name_patterns import AHEAD, Ahead
from thongsuot.core.vocabulary.agency_words import group_words
from thongsuot.core.vocabulary.folding import LETTERS, LOWER, UPPER
from thongsuot.core.vocabulary.word_tree import one_of


def possible_starts(text: str) -> Iterator[tuple[int, Ahead]]:
    """Yield where in running text a name may begin, with the words that stand there.

    Names begin with a first word of the vocabulary in capitals, with one of the few words that open a name in small
    letters, or with an abbreviation, known or not.
    """
    # The expression takes the sign before a word, so a blank is put before the text; what it finds therefore
    # begins at the very offset that the word has in `text`.
    for found in _behind_sign().finditer(f" {text}"):
        yield found.start(), cast("Ahead", found.groups())


@cache
def _behind_sign() -> re.Pattern[str]:
    """Give the expression for such a word with the sign before it, and what stands behind.

    The search jumps from one sign or blank to the next; whether a sign is a letter of another script is
    asked last. More words are given than may begin a name: those that mix small letters and capitals, and those
    that but for their capital are the first word of a name.
    """
    rests = sorted({word[1:] for word in first_words() if len(word) > 1})
    start = (
        rf"[{UPPER}](?:(?![{LOWER}])|[{LOWER}]+[{UPPER}]|{one_of(rests, any_case=False)}(?!\w))"
        rf"|{_in_small_letters()}"
    )
    return re.compile(rf"[^{LETTERS}0-9_](?={start})(?<!\w){AHEAD}")


def _in_small_letters() -> str:
    """Give the expression for a word that opens a name in small letters, unless it is half of another (xã hội)."""
    tree = one_of(sorted(small_starts()), any_case=False)
    halves = "".join(rf"(?<!{re.escape(whole)})" for whole in group_words("never_apart"))
    return rf"{tree}(?!\w){halves}"
