"""Span: where words stand in the repaired text of a document."""

from __future__ import annotations

from msgspec import Struct


class Span(Struct, frozen=True, gc=False, array_like=True, order=True):
    """Half-open range ``[start, end)`` of code points in the text of a document; a pair in JSON.

    Raises:
        ValueError: the two places are no range.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            message = f"not a span: [{self.start}, {self.end})"
            raise ValueError(message)

    def of(self, text: str) -> str:
        """Give the words of ``text`` that this span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end
