"""Starts of names (chỗ có thể bắt đầu tên cơ quan): the words of a text with which the name of a body may begin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from thongsuot.core.parsing.agency_catalogue import small_starts
from thongsuot.core.vocabulary.folding import LETTERS, UPPER
from thongsuot.core.vocabulary.word_tree import one_of


def possible_starts(text: str) -> Iterator[re.Match[str]]:
    """Find the words with a capital, and those in small letters that may begin a name, as group 1.

    The expression takes the sign before a word, so a blank is put before the text; what it finds therefore
    begins at the very offset that the word has in ``text``.
    """
    return _behind_sign().finditer(f" {text}")


@cache
def _behind_sign() -> re.Pattern[str]:
    """Give the expression for such a word with the sign before it.

    The search jumps from one sign or blank to the next; whether a sign is a letter of another script is asked last.
    """
    return re.compile(rf"[^{LETTERS}0-9_]({_word().pattern})")


@cache
def _word() -> re.Pattern[str]:
    small = sorted(small_starts())
    smalls = "|".join(
        rf"{re.escape(first)}(?<!\w.)"
        + one_of((word[1:] for word in small if word[0] == first), any_case=False)
        for first in sorted({word[0] for word in small})
    )
    return re.compile(rf"[{UPPER}](?<!\w.)[{LETTERS}\w]*|(?:{smalls})(?!\w)")
