"""Sheets of lines (tờ dòng): the lines of a page cut out and laid one below another, as even blocks.

A recogniser then needs no layout of its own: it cannot mix columns, and what lies between the lines (specks, stamps,
ruling lines) costs no time. A page makes several sheets: Tesseract looks through a whole sheet for each word that it
gives back, and pieces keep all cores busy with one page.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from thongsuot.core.intake.geometry import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from thongsuot.core.intake.scan.engine import Gray

    Box = tuple[int, int, int, int]

# In heights of the line: marks above and below stick out of the box that a detector gives.
_ROOM_ABOVE = 0.15
_ROOM_BESIDE = 0.25
_GAP = 10
_MARGIN = 20
_LOWEST = 5
_SHADES = 256
# Fewer lines would tell a recogniser less of how high its letters are.
_MOST_LINES = 20


@dataclass(frozen=True, slots=True)
class _Strip:
    """A line cut out of the page at ``left`` and ``top``, laid on the sheet at ``place``."""

    left: int
    top: int
    width: int
    height: int
    place: int

    @property
    def box(self) -> Box:
        """Give where the line stood on the page."""
        return self.left, self.top, self.left + self.width, self.top + self.height


@dataclass(frozen=True, slots=True)
class LineSheet:
    """The sheet, and where each of its strips stood on the page."""

    picture: Gray
    strips: tuple[_Strip, ...]

    def on_page(self, words: Iterable[Run]) -> tuple[list[Run], list[Box]]:
        """Give words of the sheet at their places on the page, each as high as its line, and the lines without words."""
        places = [strip.place for strip in self.strips]
        silent = dict.fromkeys(self.strips)
        placed: list[Run] = []
        for word in words:
            strip = self.strips[max(bisect_right(places, word.middle) - 1, 0)]
            silent.pop(strip, None)
            shift = strip.left - _MARGIN
            top, bottom = float(strip.top), float(strip.top + strip.height)
            placed.append(Run(word.text, word.left + shift, word.right + shift, top, bottom))
        return placed, [strip.box for strip in silent]


def sheets_of(page: Gray, boxes: Sequence[Box]) -> Iterator[LineSheet]:
    """Lay the lines of ``page`` that stand in ``boxes`` (left, top, right, bottom) on sheets of nearly as many each."""
    cuts = [cut for box in boxes if (cut := _cut(page, box)) is not None]
    count = math.ceil(len(cuts) / _MOST_LINES)
    paper = shade_of_paper(page)
    for sheet in range(count):
        part = cuts[sheet * len(cuts) // count : (sheet + 1) * len(cuts) // count]
        yield _sheet_of(part, paper)


def shade_of_paper(page: Gray) -> int:
    """Give the shade that half of the dots do not exceed; counting takes a tenth of the time of sorting a noisy page."""
    counts = cv2.calcHist([page], [0], None, [_SHADES], [0, _SHADES])
    return int(np.searchsorted(np.cumsum(counts), page.size / 2))


def _sheet_of(cuts: Sequence[tuple[Gray, int, int]], paper: int) -> LineSheet:
    height = sum(part.shape[0] + _GAP for part, _, _ in cuts) + 2 * _MARGIN
    width = max(part.shape[1] for part, _, _ in cuts) + 2 * _MARGIN
    sheet = np.full((height, width), paper, dtype=np.uint8)
    strips = []
    place = _MARGIN
    for part, left, top in cuts:
        part_height, part_width = part.shape
        sheet[place : place + part_height, _MARGIN : _MARGIN + part_width] = part
        strips.append(_Strip(left, top, part_width, part_height, place))
        place += part_height + _GAP
    return LineSheet(sheet, tuple(strips))


def _cut(page: Gray, box: Box) -> tuple[Gray, int, int] | None:
    x1, y1, x2, y2 = box
    above, beside = int(_ROOM_ABOVE * (y2 - y1)) + 1, int(_ROOM_BESIDE * (y2 - y1))
    left, top = max(x1 - beside, 0), max(y1 - above, 0)
    part = page[top : y2 + above, left : x2 + beside]
    return (part, left, top) if min(part.shape) >= _LOWEST else None
