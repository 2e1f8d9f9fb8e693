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

Place = list[Any]
"""Page, left, right, top, bottom and parts of a line of the original text."""


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
        if not line[left_end:right_end].strip():
            return None
        page, left, right, top, bottom, runs = self._places[number] or []
        pieces = runs or [[len(line), left, right]]
        begin_at, end_at = (_across(line, at, pieces) for at in (left_end, right_end))
        return Box(int(page), begin_at, top, max(end_at - begin_at, 0.0), bottom - top)


def _across(line: str, at: int, pieces: list[list[float]]) -> float:
    """Give how far from the left the letter ``at`` of a line stands, whose pieces wide gaps part.

    Letters differ in width: the share of a word is that of its letters, not of their number.
    """
    begin = 0
    for letters, left, right in pieces:
        end = begin + int(letters)
        if at <= end:
            whole = text_width(line[begin:end])
            return left + text_width(line[begin : max(at, begin)]) * (right - left) / max(whole, 1)
        begin = end + 1
    return pieces[-1][2]
