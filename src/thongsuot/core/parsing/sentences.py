"""Sentences (câu) and clauses (vế câu) of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.folding import UPPER

# The signs first, for the search then runs from sign to sign.
_STOP = re.compile(rf"[.!?\n](?:(?<=\n)|(?=[\s”\"’)*]*(?:\s[“\"(\-+]*[{UPPER}\d]|$)))")
_ABBREVIATED = re.compile(
    rf"(?<!\w)(?:TP|Tp|tp|TX|Tx|[{UPPER}]|ThS|Ths|TS|PGS|GS|BS|Đ/c|đ/c|tr|Tel|ĐT|đt|St|Mr|No|vs|Th|Q\.|P\.)$"
)
_LONGEST_ABBREVIATION = 3
_CLAUSE_END = re.compile(r";|\.(?=[\s/”\"’)*]|$)|\n")
_TRIMMED = " \t\n,;:"


@lru_cache(maxsize=256)
def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Give the sentences of ``span`` with their stops; a line end ends a sentence."""
    return tuple(_sentences(text, span))


def _sentences(text: str, span: Span) -> Iterator[Span]:
    start = span.start
    for stop in _STOP.finditer(text, span.start, span.end):
        if stop[0] != "\n" and _is_abbreviated(text, start, stop.start()):
            continue
        yield from _piece(text, start, stop.end())
        start = stop.end()
    yield from _piece(text, start, span.end)


def clause_end(text: str, start: int, limit: int) -> int:
    """Give where the clause that begins at ``start`` ends: at the first ``;`` or ``.``."""
    at = start
    while True:
        stop = _CLAUSE_END.search(text, at, limit)
        if stop is None:
            return limit
        if stop[0] != "." or not _is_abbreviated(text, start, stop.start()):
            return stop.start()
        at = stop.end()


def _is_abbreviated(text: str, start: int, stop: int) -> bool:
    """Tell whether the stop only ends an abbreviation; mostly a longer word stands before it."""
    if text[stop - _LONGEST_ABBREVIATION - 1 : stop].isalnum() and stop > _LONGEST_ABBREVIATION:
        return False
    return _ABBREVIATED.search(text, max(start, stop - 5), stop) is not None


def trimmed(text: str, start: int, end: int, signs: str = _TRIMMED) -> Span:
    """Give ``[start, end)`` without blanks and signs at its ends."""
    while start < end and text[start] in signs:
        start += 1
    while end > start and text[end - 1] in signs:
        end -= 1
    return Span(start, end)


def _piece(text: str, start: int, end: int) -> Iterator[Span]:
    piece = trimmed(text, start, end, " \t\n")
    if piece.start < piece.end:
        yield piece
