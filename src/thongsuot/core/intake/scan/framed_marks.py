"""Framed marks (dấu chỉ độ mật đóng đè lên chữ): stamps laid right across lines, which no recogniser reads as lines.

Marks of secrecy stand in frames of a size of their own, and so do marks of urgency of the same sizes: what can be made
out between the letters of the line below must be nearer to the one than to the other.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import cv2
import numpy as np
from rapidfuzz.fuzz import ratio

from thongsuot.core.intake.geometry import Run
from thongsuot.core.intake.scan.line_sheet import shade_of_paper
from thongsuot.core.vocabulary.load import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.scan.engine import Gray

    Box = tuple[int, int, int, int]

# At 200 dots an inch. The frames are 8 mm high and 20, 30 or 40 mm wide; stamps are not always made to measure.
_NARROWEST, _WIDEST = 110, 400
_LOWEST, _HIGHEST = 44, 90
_LEAST_STRAIGHT = 80
_DARK = 190
_OUT_OF_LINE = 25
_LEAST_SIDE = 0.6
_LINE = 4
_STRIPE = 6
_FEWEST_DOTS = 20
_ROOM = 30
_MOST_FRAMES = 12
_DOTS = 200 / 25.4
_WORD = "MAT"


def framed_marks(page: Gray) -> list[Run]:
    """Give the marks of secrecy in the upper half of a clean page whose frames lie across other words."""
    frames = islice(_frames(page), _MOST_FRAMES)
    crossed = [frame for frame in frames if _is_crossed(page, frame)]
    return [
        Run(mark, *map(float, (x1, x2, y1, y2)))
        for x1, y1, x2, y2 in crossed
        if (mark := _mark(_read(page, (x1, y1, x2, y2)), x2 - x1)) is not None
    ]


def _frames(page: Gray) -> Iterator[Box]:
    """Give the frames that stand alone: two level lines, one above the other, closed at both sides."""
    ink = (page[: page.shape[0] // 2] < _DARK).astype(np.uint8)
    level = cv2.morphologyEx(ink, cv2.MORPH_OPEN, np.ones((1, _LEAST_STRAIGHT), np.uint8))
    level = cv2.dilate(level, np.ones((5, 5), np.uint8))
    found = cv2.connectedComponentsWithStats(level)[2][1:, :4].tolist()
    lines = [one for one in found if _NARROWEST <= one[2] <= _WIDEST]
    for left, top, width, _ in lines:
        for other_left, other_top, other_width, height in lines:
            ends = abs(left - other_left), abs(left + width - other_left - other_width)
            if _LOWEST <= other_top - top <= _HIGHEST and max(ends) < _OUT_OF_LINE:
                sides = min(left, other_left), max(left + width, other_left + other_width)
                box = (sides[0], top, sides[1], other_top + height)
                if _is_closed(ink, box):
                    yield box


def _is_closed(ink: Gray, box: Box) -> bool:
    """Tell whether an upright line stands at both ends, perhaps a little askew."""
    x1, y1, x2, y2 = box
    return all(
        ink[y1:y2, max(x - _OUT_OF_LINE // 2, 0) : x + _OUT_OF_LINE // 2].any(axis=1).mean()
        >= _LEAST_SIDE
        for x in (x1 + _LINE, x2 - _LINE)
    )


def _is_crossed(page: Gray, box: Box) -> bool:
    """Tell whether letters stand in the stripe around the frame: those of a line that goes on inside."""
    x1, y1, x2, y2 = box
    around = (
        (page[max(y1 - _STRIPE, 0) : y2 + _STRIPE, max(x1 - _STRIPE, 0) : x2 + _STRIPE]) < _DARK
    )
    around[_STRIPE:-_STRIPE, _STRIPE:-_STRIPE] = False
    return int(around.sum()) >= _FEWEST_DOTS


def _read(page: Gray, frame: Box) -> list[str]:
    """Give what each recogniser that is there makes of the words inside the frame: capitals without their marks."""
    from thongsuot.core.intake.scan.tesseract import line_of
    from thongsuot.core.intake.scan.tesseract_library import has_tesseract
    from thongsuot.core.intake.scan.trueocr_engine import words_of

    x1, y1, x2, y2 = frame
    inside = page[y1 + 2 * _LINE : y2 - 2 * _LINE, x1 + 2 * _LINE : x2 - 2 * _LINE]
    paper = shade_of_paper(page)
    room = cv2.copyMakeBorder(inside, _ROOM, _ROOM, _ROOM, _ROOM, cv2.BORDER_CONSTANT, value=paper)
    found = words_of([inside])
    if has_tesseract():
        found.append(line_of(np.asarray(room, np.uint8)))
    return [_letters(words) for words in found]


def _mark(read: list[str], width: int) -> str | None:
    """Give the mark of secrecy that must be meant, None where a mark of urgency as wide as the frame is nearer."""
    sorts = [(abs(width - wide), mark, urgent) for mark, urgent, wide in _pairs()]
    _, secret, urgent = min(sorts)
    if any(words in _others() for words in read):
        return None
    if any(_WORD in words for words in read):
        return secret
    likeness = [max(ratio(words, _letters(mark)) for words in read) for mark in (secret, urgent)]
    return secret if likeness[0] > likeness[1] else None


def _letters(words: str) -> str:
    plain = unicodedata.normalize("NFD", words.upper().replace("Đ", "D"))
    return "".join(sign for sign in plain if sign.isascii() and sign.isalpha())


@cache
def _pairs() -> tuple[tuple[str, str, int], ...]:
    """Give the marks of secrecy with the marks of urgency in frames as wide, and how many dots that is."""
    return tuple(
        (row["secrecy"], row["urgency"], round(row["millimetres"] * _DOTS))
        for row in table("framed_marks")["frame"]
    )


@cache
def _others() -> frozenset[str]:
    urgent = (urgency for _, urgency, _ in _pairs())
    return frozenset(map(_letters, (*urgent, *table("framed_marks")["others"])))
