"""LinePlace: where a line of the original text stands on the pages of its file."""

from __future__ import annotations

from msgspec import Struct


class LinePlace(Struct, frozen=True, gc=False, array_like=True):
    """The box of a line on page ``page`` (from 1), in points from the upper left corner of the page.

    ``runs`` are the number of letters, left and right of its parts where wide gaps part them; empty where
    it is one piece.
    """

    page: int
    left: float
    right: float
    top: float
    bottom: float
    runs: tuple[tuple[int, float, float], ...] = ()
