"""Glyphs and runs of glyphs with their boxes; ``top`` grows downwards from the head of the page."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Glyphs:
    """Characters as they lie on the page: one column for the signs and each side of their boxes.

    A page has thousands of them: whole columns are worked on at once where one by one takes long.
    """

    signs: str
    lefts: Sequence[float]
    rights: Sequence[float]
    tops: Sequence[float]
    bottoms: Sequence[float]

    def where(self, chosen: Sequence[bool]) -> Glyphs:
        """Give those alone for which ``chosen`` holds a true value."""
        sides = (self.lefts, self.rights, self.tops, self.bottoms)
        signs = "".join(compress(self.signs, chosen))
        return Glyphs(signs, *(list(compress(side, chosen)) for side in sides))

    def at(self, places: Sequence[int]) -> Glyphs:
        """Give those at ``places`` alone."""
        sides = (self.lefts, self.rights, self.tops, self.bottoms)
        signs = "".join([self.signs[place] for place in places])
        return Glyphs(signs, *([side[place] for place in places] for side in sides))

    def between(self, first: int, end: int) -> Glyphs:
        """Give those from ``first`` to before ``end``."""
        sides = (self.lefts, self.rights, self.tops, self.bottoms)
        return Glyphs(self.signs[first:end], *(side[first:end] for side in sides))


class Run(NamedTuple):
    """Characters that stand on one line without a wide gap."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        """Give the height of the letters."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Give the height on the page at which the run stands."""
        return (self.top + self.bottom) / 2


Row = list[Run]
"""Runs side by side, from left to right."""


def parts_of(row: Row) -> tuple[tuple[int, float, float], ...]:
    """Give the number of letters, left and right of each run of a row that is more than one piece."""
    if len(row) < 2:  # noqa: PLR2004 - one piece
        return ()
    return tuple((len(run.text), round(run.left, 1), round(run.right, 1)) for run in row)
