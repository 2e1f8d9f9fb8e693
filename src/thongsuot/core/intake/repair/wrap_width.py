"""The width at which the lines of a text were broken, judged from lines that surely go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.line_signs import begins_lower, has_end, is_item_start
from thongsuot.core.intake.repair.text_width import text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST_LINES = 3
_NARROWEST = 0.8
_TOLERANCE = 0.965
_USUAL_FIRST = 0.92  # an indent of 1,27 cm on a line of 16 cm
_PLAINLY_WIDER = 1.01
_BLANK = 250


@dataclass(frozen=True, slots=True)
class Wrap:
    """Natural widths of a full line inside a paragraph and of a paragraph's first, indented, line."""

    inner: float
    first: float

    def is_full(self, line: str, after: str, *, is_first: bool) -> bool:
        """Tell whether the first word of the line ``after`` had no room left on ``line``."""
        room = (self.first if is_first else self.inner) * _TOLERANCE
        return text_width(line) + _BLANK + text_width(after.split(" ", 1)[0]) > room

    def cannot_be_first(self, line: str) -> bool:
        """Tell whether ``line`` is too wide to be the indented first line of a paragraph."""
        return text_width(line) > self.first * _PLAINLY_WIDER


def measure_wrap(lines: Sequence[str]) -> Wrap | None:
    """Give the widths of full lines, or None where the text is not broken into lines of one width."""
    inner: list[int] = []
    first: list[int] = []
    for before, line, after in zip(["", *lines], lines, lines[1:], strict=False):
        if begins_lower(after) and not has_end(line) and not is_item_start(after):
            is_first = not before or has_end(before) or is_item_start(line)
            (first if is_first else inner).append(text_width(line))
    if len(inner) + len(first) < _FEWEST_LINES:
        return None
    widths = sorted(inner + first)
    full = _wide(widths)
    if widths[len(widths) // 5] < _NARROWEST * full:
        return None
    return Wrap(full, _wide(sorted(first)) if len(first) > 1 else _USUAL_FIRST * full)


def _wide(widths: list[int]) -> float:
    return widths[int(0.95 * (len(widths) - 1))]
