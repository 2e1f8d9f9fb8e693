"""Headings (tiêu đề mục): lines that only name what stands below them."""

from __future__ import annotations

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agency_headings import heading_agencies
from thongsuot.core.parsing.folded import folded_at, pattern
from thongsuot.core.parsing.orders import read_order
from thongsuot.core.parsing.predicates import leading_verb

_LONGEST = 160
_LONGEST_IN_CAPITALS = 400
_FEWEST_CAPITALS = 4
_FIRST_WORDS = (24, 64)
_LONGEST_WITH_COLON = 80
_LONGEST_WITH_STOP = 45
_LONGEST_LABEL = 30
_LEADS_ON = pattern(
    r"(?:sau(?:\sđây)?|như\ssau|cụ\sthể|gồm|bao\sgồm|dưới\sđây|trọng\stâm|nội\sdung)\s?:?$"
)


def is_heading(text: str, line: Span, *, has_more: bool = True) -> bool:
    """Tell whether ``line``, without its marker, is only a heading.

    ``has_more`` tells that something stands below it; without that only capitals make a heading.
    """
    words = line.of(text).strip()
    if not words or "\t" in words:
        return False
    if _is_in_capitals(words):
        return True
    if not has_more or len(words) > 2 * _LONGEST:
        return False
    if heading_agencies(text, line):
        return True
    return _is_nominal(text, line, words) and not _orders(text, line, words)


def _orders(text: str, line: Span, words: str) -> bool:
    if words[-1] == "." and leading_verb(text, line.start, line.end) is not None:
        return True
    return read_order(text, line) is not None


def _is_nominal(text: str, line: Span, words: str) -> bool:
    last = words[-1]
    if last == ":":
        if len(words) > _LONGEST_WITH_COLON:
            return False
        return len(words) <= _LONGEST_LABEL or not _LEADS_ON.search(folded_at(text, line).strip())
    if last == ".":
        return len(words) <= _LONGEST_WITH_STOP and "," not in words
    return last not in ";,…" and len(words) <= _LONGEST and ". " not in words


def _is_in_capitals(words: str) -> bool:
    if len(words) > _LONGEST_IN_CAPITALS:
        return False
    # Mostly the first words hold more small letters than the rest could outweigh.
    for first in _FIRST_WORDS:
        if sum(map(str.islower, words[:first])) * 11 > len(words):
            return False
    capitals, small = sum(map(str.isupper, words)), sum(map(str.islower, words))
    return capitals >= _FEWEST_CAPITALS and small * 10 <= capitals
