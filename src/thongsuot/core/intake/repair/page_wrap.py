"""Full lines and first lines judged by their places on the page, where the format tells them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from thongsuot.core.intake.median import median
from thongsuot.core.intake.repair.text_width import text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thongsuot.core.intake.repair.placed_line import PlacedLine

_FEWEST_LINES = 2
_NEARLY_FULL = 0.93
_BLANK = 250
_SMALLEST_INDENT = 9.0  # points
_LARGEST_INDENT = 80.0
_ROUND_TO = 2.0
_SLACK = 0.2
_WIDER_GAP = 0.2


@dataclass(frozen=True, slots=True)
class PageWrap:
    """Margins of the body in points; ``indent`` is 0 where first lines are not indented."""

    left: float
    right: float
    indent: float
    gap: float

    def is_full(self, line: PlacedLine, after: PlacedLine, *, is_first: bool) -> bool:  # noqa: ARG002
        """Tell whether the first word of the line ``after`` had no room left on ``line``."""
        left, right = line.hint.left, line.hint.right
        if left is None or right is None:
            return False
        scale = (right - left) / max(line.width, 1)
        more = (_BLANK + text_width(after.first_word)) * scale
        return right + more > self.right - _SLACK * (self.right - self.left) * scale

    def begins_paragraph(self, line: PlacedLine, before: PlacedLine) -> bool | None:
        """Tell by indent or by the gap above whether ``line`` begins a paragraph; None if neither tells."""
        hint, above = line.hint, before.hint
        if hint.left is not None and above.left is not None and self.indent:
            first = self.left + self.indent
            if abs(hint.left - above.left) < _ROUND_TO < abs(above.left - first):
                return False  # both stand under one another, as inner lines do
            return hint.left > self.left + self.indent / 2
        if hint.top is None or above.bottom is None or hint.page != above.page:
            return None
        return hint.top - above.bottom > self.gap + _WIDER_GAP * (hint.size or 0)


def measure_page(lines: Sequence[PlacedLine]) -> PageWrap | None:
    """Give the margins of the body, or None where the format tells no places."""
    placed = [line for line in lines if line.hint.right is not None and line.zone == "body"]
    rights = sorted(line.hint.right or 0.0 for line in placed)
    if len(rights) < _FEWEST_LINES:
        return None
    right = rights[int(0.9 * (len(rights) - 1))]
    full = [line for line in placed if (line.hint.right or 0.0) > _NEARLY_FULL * right]
    lefts = Counter(round((line.hint.left or 0.0) / _ROUND_TO) * _ROUND_TO for line in full)
    left = min(side for side, count in lefts.items() if count * 4 >= max(lefts.values()))
    indents = [
        (line.hint.left or 0.0) - left
        for line in full
        if _SMALLEST_INDENT < (line.hint.left or 0.0) - left < _LARGEST_INDENT
    ]
    return PageWrap(left, right, median(indents) if indents else 0.0, _usual_gap(placed))


def _usual_gap(lines: Sequence[PlacedLine]) -> float:
    gaps = [
        line.hint.top - before.hint.bottom
        for before, line in pairwise(lines)
        if line.hint.top is not None
        and before.hint.bottom is not None
        and line.hint.page == before.hint.page
    ]
    return median(gaps) if gaps else 0.0
