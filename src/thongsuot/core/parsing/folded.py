"""Folded text: the form of a document's text on which the readers of its body look for words."""

from __future__ import annotations

import re
from functools import lru_cache

from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary import folding

_QUOTATION_MARKS = {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'"}


@lru_cache(maxsize=8)
def fold(text: str) -> str:
    """Give ``text`` in small letters, with one form of tone marks, dashes and quotation marks.

    The result has the same length, so that a place in it is the same place in ``text``.
    """
    folded = folding.fold(text)
    for sign, standard in _QUOTATION_MARKS.items():
        if sign in folded:  # the signs of a table, letter by letter, take many times as long
            folded = folded.replace(sign, standard)
    return folded


def folded_at(text: str, span: Span) -> str:
    """Give the words of ``span`` in their folded form; the whole of ``text`` is folded once only."""
    return fold(text)[span.start : span.end]


def pattern(source: str) -> re.Pattern[str]:
    """Compile a verbose pattern, written in small letters, that is to be used on folded text."""
    return re.compile(source, re.VERBOSE)
