"""Named parts (đoạn và ô có tên cơ quan): paragraphs and cells of a text with the bodies that each mentions.

No name runs over from one part to the next, so each is read for itself, and only when somebody asks about it:
most of the names of a letter stand in its head, its addressees and its recipients, which have readers of their own.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agency_lists import read_mentions
from thongsuot.core.vocabulary.folding import plain

_PART = re.compile(r"[^\n\t|]+")


class NamedParts:
    """The parts of one text; what is asked of a part is read once."""

    def __init__(self, text: str) -> None:
        self._words = plain(text)
        self._parts = [part.span() for part in _PART.finditer(text)]
        self._starts = [start for start, _ in self._parts]
        self._read: dict[int, tuple[Agency, ...]] = {-1: ()}

    def number_at(self, offset: int) -> int:
        """Give the number of the last part that begins at or before ``offset``, -1 where none does."""
        return bisect_right(self._starts, offset) - 1

    def numbers(self, span: Span) -> range:
        """Give the numbers of the parts that share a sign with ``span``."""
        first = max(0, self.number_at(span.start))
        return range(first, bisect_left(self._starts, span.end))

    def of(self, number: int) -> tuple[Agency, ...]:
        """Give the bodies that a part mentions, in reading order; -1 is in front of all parts."""
        found = self._read.get(number)
        if found is None:
            start, end = self._parts[number]
            found = self._read[number] = tuple(
                Agency(one.name, one.collective, Span(start + one.start, start + one.end))
                for one in read_mentions(self._words[start:end])
            )
        return found


@lru_cache(maxsize=8)
def named_parts(text: str) -> NamedParts:
    """Give the parts of a text."""
    return NamedParts(text)
