"""Glyphs and runs of glyphs with their boxes; ``top`` grows downwards from the head of the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Glyph(NamedTuple):
    """One character as it lies on the page."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        """Give the height of the letter's box, a little more than the size of the font."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Run:
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
