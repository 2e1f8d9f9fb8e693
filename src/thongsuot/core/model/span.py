"""Span: where words stand in the repaired text of a document."""

from __future__ import annotations

from msgspec import Struct


class Span(Struct, frozen=True, gc=False, array_like=True, order=True):
    """Half-open range ``[start, end)`` of code points in the text of a document; a pair in JSON.

    Readers make hundreds of them for a letter, so what comes back from JSON is checked there, not each here.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Give the words of ``text`` that this span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end
