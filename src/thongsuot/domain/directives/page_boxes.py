"""Boxes on pages (khung trên ảnh trang): where the words of a span stand in the pictures of a document."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from thongsuot.core.intake.repair.text_width import text_width
from thongsuot.core.model.codec import from_json
from thongsuot.core.model.source_text import Repair, SourceText
from thongsuot.core.model.span import Span
from thongsuot.domain.directives.models import ReadingRow

Place = list[float]
"""Page, left, right, top, bottom of a line of the original text."""


@dataclass(frozen=True, slots=True)
class Box:
    """Words on page ``page``, in points from its upper left corner."""

    page: int
    left: float
    top: float
    width: float
    height: float


class PageBoxes:
    """Finds the boxes of spans of one document; built once for all of them."""

    def __init__(self, row: ReadingRow) -> None:
        self._places: list[Place | None] = row.places
        self._lines = row.original.split("\n")
        ends = accumulate(len(line) + 1 for line in self._lines)
        self._starts = [0, *ends]
        data: dict[str, Any] = row.data
        repairs = tuple(from_json(Repair, repair) for repair in data["repairs"])
        self._source = SourceText(data["text"], row.original, repairs)

    def of(self, start: int, end: int) -> list[Box]:
        """Give the boxes of the words ``[start, end)`` of the text, a line each; none where places are unknown."""
        if len(self._places) != len(self._lines):
            return []
        original = self._source.to_original(Span(start, end))
        first = bisect_right(self._starts, original.start) - 1
        last = bisect_right(self._starts, max(original.end - 1, original.start)) - 1
        found = (self._box(n, original) for n in range(first, last + 1))
        return [box for box in found if box is not None]

    def _box(self, number: int, span: Span) -> Box | None:
        if number >= min(len(self._places), len(self._lines)) or self._places[number] is None:
            return None
        line = self._lines[number]
        begin = self._starts[number]
        left_end = max(span.start - begin, 0)
        right_end = min(span.end - begin, len(line))
        whole = text_width(line)
        if not whole or not line[left_end:right_end].strip():
            return None
        page, left, right, top, bottom = self._places[number] or []
        scale = (right - left) / whole
        # letters differ in width: the share of a word is that of its letters, not of their number
        from_left = text_width(line[:left_end]) * scale
        width = text_width(line[left_end:right_end]) * scale
        return Box(int(page), left + from_left, top, width, bottom - top)
