"""TrueOCR as OcrEngine: lines found and recognised without any program of the system."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import trueocr
from trueocr.page import PageEngine
from trueocr.recognizer import Recognizer

from thongsuot.core.intake.geometry import Run

if TYPE_CHECKING:
    from thongsuot.core.intake.scan.engine import Gray

    Box = tuple[int, int, int, int]

_MODELS = Path(trueocr.__file__).parent / "models"


class TrueOcrEngine:
    """Recognises line by line."""

    def recognise(self, picture: Gray) -> list[Run]:
        """Give the lines of the picture."""
        return read_lines(picture, line_boxes(picture))


def read_lines(picture: Gray, boxes: list[Box], *, least_sure: float = 0.0) -> list[Run]:
    """Give the lines that stand in ``boxes``; those that the recogniser is less sure of are left out."""
    if not boxes:
        return []
    found = _recogniser().predict([picture[y1:y2, x1:x2] for x1, y1, x2, y2 in boxes])
    return [
        Run(line.text.strip(), x1, x2, y1, y2)
        for (x1, y1, x2, y2), line in zip(boxes, found, strict=True)
        if line.text.strip() and line.confidence >= least_sure
    ]


def line_boxes(picture: Gray) -> list[Box]:
    """Give the boxes of the lines of a page: left, top, right, bottom."""
    height, width = picture.shape
    boxes = (_inside(box, width, height) for box in page_engine().detect(picture))
    return [(x1, y1, x2, y2) for x1, y1, x2, y2 in boxes if x2 > x1 and y2 > y1]


def words_of(lines: list[Gray]) -> list[str]:
    """Give the words of lines that were cut out of a page."""
    return [line.text.strip() for line in _recogniser().predict(lines)]


def upright(picture: Gray) -> Gray:
    """Give the page turned upright, by quarters and by the slant of its lines."""
    turned: Gray = page_engine().upright(picture)[0]
    return turned


@cache
def page_engine() -> Any:  # noqa: ANN401 - the package has no types
    """Give the finder of lines, loaded once."""
    return PageEngine(_MODELS, threads=1)


@cache
def _recogniser() -> Any:  # noqa: ANN401 - the package has no types
    return Recognizer(_MODELS, threads=1)


def _inside(box: Any, width: int, height: int) -> Box:  # noqa: ANN401 - an array
    x1, y1, x2, y2 = (int(side) for side in box[:4])
    return max(x1, 0), max(y1, 0), min(x2 + 1, width), min(y2 + 1, height)
