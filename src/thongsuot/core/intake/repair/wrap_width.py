"""The width at which the lines of a text were broken, judged from lines that surely go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.text_width import text_width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thongsuot.core.intake.repair.placed_line import PlacedLine

_FEWEST_LINES = 3
_FEWEST_FIRST = 2
_NARROWEST = 0.8
_TOLERANCE = 0.965
_USUAL_FIRST = 0.92  # an indent of 1,27 cm on a line of 16 cm
_PLAINLY_WIDER = 1.01
_PLAINLY_NARROWER = 0.975
_DEEPER = 2  # blanks before the line
_BLANK = 250


@dataclass(frozen=True, slots=True)
class TextWrap:
    """Natural widths of a full line inside a paragraph and of a paragraph's first, indented, line.

    ``measured`` tells that first lines were seen to be narrower, not only taken to be; ``margin`` is how
    many blanks the text prints before lines that go on.
    """

    inner: float
    first: float
    measured: bool = True
    margin: int = 0

    def is_full(self, line: PlacedLine, after: PlacedLine, *, is_first: bool) -> bool:
        """Tell whether the first word of the line ``after`` had no room left on ``line``."""
        room = (self.first if is_first else self.inner) * _TOLERANCE
        return line.width + _BLANK + text_width(after.first_word) > room

    def begins_paragraph(self, line: PlacedLine, before: PlacedLine) -> bool | None:
        """Tell by its blanks that ``line`` begins a paragraph, by its width that it does not, else None.

        A text whose first lines are as wide as all others says nothing where a sentence has ended.
        """
        if line.indent >= self.margin + _DEEPER:
            return True
        if line.width <= self.first * _PLAINLY_WIDER:
            return None
        return None if before.text.endswith(".") and not self.measured else False


def measure_text(wrapped: Iterable[tuple[PlacedLine, PlacedLine, bool]]) -> TextWrap | None:
    """Give the widths of full lines, or None where the text is not broken into lines of one width.

    ``wrapped`` are lines that surely go on, each with the line below it and whether it is the first of its paragraph.
    """
    widths: list[int] = []
    first: list[int] = []
    indents: list[int] = []
    for line, after, is_first in wrapped:
        width = line.width
        widths.append(width)
        indents.append(after.indent)
        if is_first:
            first.append(width)
    if len(widths) < _FEWEST_LINES:
        return None
    widths.sort()
    full = _wide(widths)
    if widths[len(widths) // 5] < _NARROWEST * full:
        return None
    margin = sorted(indents)[len(indents) // 2]
    if len(first) < _FEWEST_FIRST:
        return TextWrap(full, _USUAL_FIRST * full, measured=False, margin=margin)
    wide = _wide(sorted(first))
    return TextWrap(full, wide, measured=wide < _PLAINLY_NARROWER * full, margin=margin)


def _wide(widths: list[int]) -> float:
    return widths[int(0.95 * (len(widths) - 1))]
