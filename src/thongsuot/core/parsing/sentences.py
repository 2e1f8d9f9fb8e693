"""Sentences (câu) and clauses (vế câu) of a paragraph."""

from __future__ import annotations

import re
from functools import lru_cache

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.sign_places import first_sign, sign_places
from thongsuot.core.vocabulary.folding import UPPER

_STOPS = ".!?\n"
_BEHIND_STOP = re.compile(rf"[\s”\"’)*]*(?:\s[“\"(\-+]*[{UPPER}\d]|$)")
_ABBREVIATED = re.compile(
    rf"(?<!\w)(?:TP|Tp|tp|TX|Tx|[{UPPER}]|ThS|Ths|TS|PGS|GS|BS|Đ/c|đ/c|tr|Tel|ĐT|đt|St|Mr|No|vs|Th|Q\.|P\.)$"
)
_LONGEST_ABBREVIATION = 3
_BEHIND_CLAUSE = '/”"’)*'
_TRIMMED = " \t\n,;:"
_BLANKS = " \t\n"


@lru_cache(maxsize=256)
def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Give the sentences of ``span`` with their stops; a line end ends a sentence."""
    start, end = span.start, span.end
    found: list[Span] = []
    for stop in sign_places(text, _STOPS, start, end):
        if text[stop] != "\n" and not _ends_sentence(text, start, stop, end):
            continue
        found.append(trimmed(text, start, stop + 1, _BLANKS))
        start = stop + 1
    found.append(trimmed(text, start, end, _BLANKS))
    return tuple([one for one in found if one.start < one.end])


def _ends_sentence(text: str, start: int, stop: int, end: int) -> bool:
    closes = _BEHIND_STOP.match(text, stop + 1, end) is not None
    return closes and not _is_abbreviated(text, start, stop)


def clause_end(text: str, start: int, limit: int) -> int:
    """Give where the clause that begins at ``start`` ends: at the first ``;`` or ``.``."""
    end = first_sign(text, ";\n", start, limit)
    stop = text.find(".", start, end)
    while stop >= 0:
        behind = text[stop + 1 : min(stop + 2, limit)]
        closes = not behind or behind.isspace() or behind in _BEHIND_CLAUSE
        if closes and not _is_abbreviated(text, start, stop):
            return stop
        stop = text.find(".", stop + 1, end)
    return end


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
