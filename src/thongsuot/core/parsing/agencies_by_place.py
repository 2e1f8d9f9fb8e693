"""Agencies by place (cơ quan theo vị trí): the bodies that a text mentions, found once and asked for by their place."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import find_agencies
from thongsuot.core.parsing.folded import fold

# `TỔ CHỨC THỰC HIỆN` in capitals looks like the name of a Tổ.
_NO_AGENCIES = ("tổ chức ", "thanh tra, kiểm tra", "thanh tra và kiểm tra", "thanh tra, giám sát")


@lru_cache(maxsize=8)
def agencies_of(text: str) -> tuple[tuple[int, ...], tuple[Agency, ...]]:
    """Give all bodies that ``text`` mentions, with their starts, for search by place."""
    folded = fold(text)
    found = tuple(
        agency
        for agency in find_agencies(text, Span(0, len(text)))
        if not folded.startswith(_NO_AGENCIES, agency.span.start)
    )
    return tuple(agency.span.start for agency in found), found


def agency_at(text: str, offset: int) -> Agency | None:
    """Give the body whose name begins at ``offset``."""
    starts, found = agencies_of(text)
    number = bisect_left(starts, offset)
    return found[number] if number < len(starts) and starts[number] == offset else None


def agency_over(text: str, offset: int) -> Agency | None:
    """Give the body inside whose name ``offset`` lies, its start left out."""
    starts, found = agencies_of(text)
    number = bisect_left(starts, offset) - 1
    return found[number] if number >= 0 and found[number].span.end > offset else None


def agencies_between(text: str, span: Span) -> tuple[Agency, ...]:
    """Give the bodies whose names begin in ``span``."""
    starts, found = agencies_of(text)
    return found[bisect_left(starts, span.start) : bisect_left(starts, span.end)]


def names_any(text: str, span: Span) -> bool:
    """Tell whether a body is mentioned in ``span``."""
    starts, _ = agencies_of(text)
    number = bisect_left(starts, span.start)
    return number < len(starts) and starts[number] < span.end
