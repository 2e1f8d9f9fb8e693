"""Span: where words stand in the repaired text of a document."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """Half-open range ``[start, end)`` of code points in the text of a document."""

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        """Take the two places; a reading makes hundreds of spans, so it is done without detours.

        Raises:
            ValueError: they are no range.
        """
        if not 0 <= start <= end:
            message = f"not a span: [{start}, {end})"
            raise ValueError(message)
        _put_start(self, start)
        _put_end(self, end)

    def of(self, text: str) -> str:
        """Give the words of ``text`` that this span covers."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Tell whether ``other`` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: Span) -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


# What a frozen class has for its own use: its slots.
_put_start, _put_end = (vars(Span)[name].__set__ for name in ("start", "end"))
