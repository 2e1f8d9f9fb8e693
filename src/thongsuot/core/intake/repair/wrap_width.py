"""The width at which the lines of a text were broken, judged from lines that surely go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.text_width import text_width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thongsuot.core.intake.repair.placed_line import PlacedLine

_FEWEST_LINES = 3
_NARROWEST = 0.8
_TOLERANCE = 0.965
_USUAL_FIRST = 0.92  # an indent of 1,27 cm on a line of 16 cm
_PLAINLY_WIDER = 1.01
_BLANK = 250


@dataclass(frozen=True, slots=True)
class TextWrap:
    """Natural widths of a full line inside a paragraph and of a paragraph's first, indented, line."""

    inner: float
    first: float

    def is_full(self, line: PlacedLine, after: PlacedLine, *, is_first: bool) -> bool:
        """Tell whether the first word of the line ``after`` had no room left on ``line``."""
        room = (self.first if is_first else self.inner) * _TOLERANCE
        return text_width(line.text) + _BLANK + text_width(after.first_word) > room

    def begins_paragraph(self, line: PlacedLine, before: PlacedLine) -> bool | None:  # noqa: ARG002
        """Tell that a line too wide for an indented first line begins no paragraph, else None."""
        return False if text_width(line.text) > self.first * _PLAINLY_WIDER else None


def measure_text(wrapped: Iterable[tuple[str, bool]]) -> TextWrap | None:
    """Give the widths of full lines, or None where the text is not broken into lines of one width.

    ``wrapped`` are lines that surely go on, each with whether it is the first of its paragraph.
    """
    widths: list[int] = []
    first: list[int] = []
    for line, is_first in wrapped:
        width = text_width(line)
        widths.append(width)
        if is_first:
            first.append(width)
    if len(widths) < _FEWEST_LINES:
        return None
    widths.sort()
    full = _wide(widths)
    if widths[len(widths) // 5] < _NARROWEST * full:
        return None
    return TextWrap(full, _wide(sorted(first)) if len(first) > 1 else _USUAL_FIRST * full)


def _wide(widths: list[int]) -> float:
    return widths[int(0.95 * (len(widths) - 1))]
