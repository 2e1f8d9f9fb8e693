"""The numbers of ODT lists, counted as they are walked through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.docx.number_format import BULLETS, as_number
from thongsuot.core.intake.odt.whole_number import whole_number

if TYPE_CHECKING:
    from thongsuot.core.intake.odt.styles import OdtStyles

_MOST_LEVELS = 10


class ListCounter:
    """Counts by list: a list that continues another goes on with its numbers."""

    def __init__(self, styles: OdtStyles) -> None:
        self._styles = styles
        self._counts: dict[str, dict[int, int]] = {}

    def begin(self, key: str) -> None:
        """Begin the list ``key`` with fresh numbers."""
        self._counts[key] = {}

    def next_marker(self, key: str, list_style: str | None, depth: int, start: str | None) -> str:
        """Count on at ``depth`` of the list ``key`` and give the marker that is shown there."""
        level = self._styles.level(list_style, depth)
        if level is None:
            return ""
        if level.figures is None:
            return BULLETS.get(level.prefix, level.prefix)
        counts = self._counts.setdefault(key, {})
        first = whole_number(start, None)
        counts[depth] = first if first is not None else counts.get(depth, level.start - 1) + 1
        for below in range(depth + 1, _MOST_LEVELS + 1):
            counts.pop(below, None)
        shown = range(depth - level.shown_levels + 1, depth + 1)
        numbers = (self._figure(list_style, at, counts) for at in shown if at > 0)
        return f"{level.prefix}{'.'.join(filter(None, numbers))}{level.suffix}"

    def _figure(self, list_style: str | None, depth: int, counts: dict[int, int]) -> str:
        level = self._styles.level(list_style, depth)
        if level is None or level.figures is None:
            return ""
        return as_number(counts.get(depth, level.start), level.figures)
