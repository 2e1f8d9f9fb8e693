"""Agencies by place (cơ quan theo vị trí): the bodies that a text mentions, asked for by their place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.named_parts import named_parts

# `TỔ CHỨC THỰC HIỆN` in capitals looks like the name of a Tổ.
_NO_AGENCIES = ("tổ chức ", "thanh tra, kiểm tra", "thanh tra và kiểm tra", "thanh tra, giám sát")


class _Kept(NamedTuple):
    """Bodies of a part with their starts, for search by place."""

    starts: list[int]
    found: list[Agency]


class _KeptParts:
    """The bodies of one text, part by part, without what only looks like one."""

    def __init__(self, text: str) -> None:
        self._folded = fold(text)
        self._parts = named_parts(text)
        self._kept: dict[int, _Kept] = {}
        self._seen: dict[int, int] = {}

    def at(self, offset: int) -> _Kept:
        """Give the bodies of the part in which ``offset`` lies, at least those that begin no later."""
        return self._until(self._parts.number_at(offset), offset)

    def between(self, span: Span) -> Iterator[Agency]:
        """Yield the bodies whose names begin in ``span``."""
        for number in self._parts.numbers(span):
            starts, found = self._until(number, span.end)
            yield from found[bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    def _until(self, number: int, offset: int) -> _Kept:
        kept = self._kept.get(number)
        if kept is None:
            kept = self._kept[number] = _Kept([], [])
            self._seen[number] = 0
        read = self._parts.until(number, offset)
        if len(read) > self._seen[number]:
            for agency in read[self._seen[number] :]:
                if not self._folded.startswith(_NO_AGENCIES, agency.span.start):
                    kept.starts.append(agency.span.start)
                    kept.found.append(agency)
            self._seen[number] = len(read)
        return kept


@lru_cache(maxsize=8)
def _kept(text: str) -> _KeptParts:
    return _KeptParts(text)


def agency_at(text: str, offset: int) -> Agency | None:
    """Give the body whose name begins at ``offset``."""
    starts, found = _kept(text).at(offset)
    number = bisect_left(starts, offset)
    return found[number] if number < len(starts) and starts[number] == offset else None


def agency_over(text: str, offset: int) -> Agency | None:
    """Give the body inside whose name ``offset`` lies, its start left out."""
    last = _last_before(text, offset)
    return last if last is not None and last.span.end > offset else None


def in_name(text: str, offset: int) -> bool:
    """Tell whether ``offset`` lies in the name of a body, or is its start."""
    starts, found = _kept(text).at(offset)
    number = bisect_right(starts, offset) - 1
    return number >= 0 and found[number].span.end > offset


def agency_ending_at(text: str, offset: int) -> Agency | None:
    """Give the body whose name ends at ``offset``."""
    last = _last_before(text, offset)
    return last if last is not None and last.span.end == offset else None


def agencies_between(text: str, span: Span) -> tuple[Agency, ...]:
    """Give the bodies whose names begin in ``span``."""
    return tuple(_kept(text).between(span))


def names_any(text: str, span: Span) -> bool:
    """Tell whether a body is mentioned in ``span``."""
    return next(_kept(text).between(span), None) is not None


def _last_before(text: str, offset: int) -> Agency | None:
    """Give the last body that begins before ``offset``, in the part of the sign in front of it."""
    starts, found = _kept(text).at(offset - 1)
    number = bisect_left(starts, offset)
    return found[number - 1] if number else None
