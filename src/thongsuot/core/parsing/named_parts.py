"""Named parts (đoạn và ô có tên cơ quan): paragraphs and cells of a text with the bodies that each mentions.

No name runs over from one part to the next, so each is read for itself, and only when and as far as somebody asks:
most of the names of a letter stand in its head, its addressees and its recipients, which have readers of their own, and
of many a paragraph only the beginning is looked at.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agency_lists import mentions_from
from thongsuot.core.parsing.mention import Mention
from thongsuot.core.parsing.name_starts import possible_starts
from thongsuot.core.vocabulary.folding import plain

_BORDERS = "\t|"


class _Part:
    """A part, read as far as somebody asks."""

    def __init__(self, words: str, start: int) -> None:
        self._words = words
        self._start = start
        self._places = possible_starts(words)
        self._next = next(self._places, None)
        self._reached = 0
        self._found: list[Agency] = []

    def until(self, offset: int) -> list[Agency]:
        last = offset - self._start
        while self._next is not None and self._next[0] <= last:
            at, ahead = self._next
            if at >= self._reached:
                self._read(mentions_from(self._words, at, ahead))
            self._next = next(self._places, None)
        return self._found

    def _read(self, mentions: Sequence[Mention]) -> None:
        for one in mentions:
            self._reached = one.end
            span = Span(self._start + one.start, self._start + one.end)
            self._found.append(Agency(one.name, one.collective, span))


class NamedParts:
    """The parts of one text; what is asked of a part is read once, and no further than it is asked."""

    def __init__(self, text: str) -> None:
        self._words = plain(text)
        self._bounds = _bounds(text)
        self._starts = [start for start, _ in self._bounds]
        self._parts: dict[int, _Part] = {-1: _Part("", 0)}

    def number_at(self, offset: int) -> int:
        """Give the number of the last part that begins at or before ``offset``, -1 where none does."""
        return bisect_right(self._starts, offset) - 1

    def numbers(self, span: Span) -> range:
        """Give the numbers of the parts that share a sign with ``span``."""
        first = max(0, self.number_at(span.start))
        return range(first, bisect_left(self._starts, span.end))

    def until(self, number: int, offset: int) -> list[Agency]:
        """Give the bodies that a part mentions, in reading order; -1 is in front of all parts.

        The list holds all whose names begin at or before ``offset``, and grows when more is asked.
        """
        part = self._parts.get(number)
        if part is None:
            start, end = self._bounds[number]
            part = self._parts[number] = _Part(self._words[start:end], start)
        return part.until(offset)


def _bounds(text: str) -> list[tuple[int, int]]:
    """Give where the lines and cells that hold anything begin and end."""
    for border in _BORDERS:
        text = text.replace(border, "\n")
    bounds = []
    start = 0
    for words in text.split("\n"):
        if words:
            bounds.append((start, start + len(words)))
        start += len(words) + 1
    return bounds


@lru_cache(maxsize=8)
def named_parts(text: str) -> NamedParts:
    """Give the parts of a text."""
    return NamedParts(text)
