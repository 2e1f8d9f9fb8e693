"""LinePlace: where a line of the original text stands on the pages of its file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinePlace:
    """The box of a line on page ``page`` (from 1), in points from the upper left corner of the page."""

    page: int
    left: float
    right: float
    top: float
    bottom: float
