"""Reading scans: pictures page by page, and the pages of a PDF that hold no text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake import refusals
from thongsuot.core.intake.arranged import arranged
from thongsuot.core.intake.columns import rows_of
from thongsuot.core.intake.geometry import Row, Run, parts_of
from thongsuot.core.intake.opened_document import Line, OpenedDocument
from thongsuot.core.intake.progress import page_finished
from thongsuot.core.intake.scan.ahead import in_order, page_pool
from thongsuot.core.intake.scan.engine import engine, has_ocr
from thongsuot.core.intake.stamp_runs import without_stamps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from thongsuot.core.intake.opened_document import Unsure
    from thongsuot.core.intake.scan.engine import Gray

_MEDIA_TYPES = {
    b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff", b"GIF8": "image/gif", b"RIFF": "image/webp",
}  # fmt: skip
# A gap this many times as high as the letters parts columns, not words.
_COLUMN_GAP = 1.6
_POINTS = 72 / 200
POINTS_A_DOT = _POINTS
"""The measure of a picture made clean: it has about 200 dots an inch."""


def read_picture(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of one picture file, which may hold several pages.

    Raises:
        UnreadableDocumentError: no recognition is installed, or no words were found.
    """
    return read_pictures([(data, name)])


def read_pictures(files: Sequence[tuple[bytes, str]]) -> OpenedDocument:
    """Give the lines of several photographs as one document, a page each.

    Raises:
        UnreadableDocumentError: no recognition is installed, or no words were found.
    """
    from thongsuot.core.intake.scan.picture import pictures_of

    first_data, first_name = files[0]
    if not has_ocr():
        raise refusals.no_recognition(first_name)
    pages = (page for data, name in files for page in pictures_of(data, name))
    lines: list[Line] = []
    count = 0
    with page_pool() as pool:
        started = (pool.submit(page_lines, page, i) for i, page in enumerate(pages, start=1))
        for found in in_order(started):
            count += 1
            lines += found
            page_finished()
    if not lines:
        raise refusals.no_text(first_name)
    media_type = next(
        (t for sign, t in _MEDIA_TYPES.items() if first_data.startswith(sign)), "image"
    )
    return OpenedDocument(tuple(lines), media_type, pages=count, text_origin="ocr")


def page_lines(picture: Gray, number: int) -> list[Line]:
    """Give the lines of a page in reading order, with their places in points."""
    from thongsuot.core.intake.scan.clean import cleaned
    from thongsuot.core.intake.scan.framed_marks import framed_marks
    from thongsuot.core.intake.scan.second_look import second_look

    page = cleaned(picture)
    if number == 1 and (marks := framed_marks(page)):
        # A document with such a mark is refused: nothing else of it is recognised.
        return [_line([_in_points(mark)], number, ()) for mark in marks]
    words = engine().recognise(page)
    runs, lines = without_stamps([run for row in rows_of(words) for run in _joined(row)], number)
    found, _ = arranged(rows_of(runs), number)
    looked_at = second_look(page, [row for row in found if isinstance(row, list)], 1 / _POINTS)
    doubts = iter(looked_at)
    return lines + [
        one if isinstance(one, Line) else _line(one, number, next(doubts)) for one in found
    ]


def _line(row: Row, number: int, unsure: tuple[Unsure, ...]) -> Line:
    return Line(
        text=" ".join(run.text for run in row),
        page=number,
        left=row[0].left,
        right=row[-1].right,
        top=min(run.top for run in row),
        bottom=max(run.bottom for run in row),
        size=row[0].height,
        runs=parts_of(row),
        unsure=unsure,
    )


def _joined(row: Row) -> Row:
    """Join the words of a row to runs that only wide gaps part; places in points."""
    runs: Row = []
    for word in row:
        placed = _in_points(word)
        if runs and placed.left - runs[-1].right < _COLUMN_GAP * placed.height:
            runs[-1] = _merged([runs[-1], placed])
        else:
            runs.append(placed)
    return runs


def _in_points(word: Run) -> Run:
    sides = (side * _POINTS for side in (word.left, word.right, word.top, word.bottom))
    return Run(word.text, *sides)


def _merged(runs: Iterable[Run]) -> Run:
    parts = list(runs)
    return Run(
        " ".join(run.text for run in parts),
        min(run.left for run in parts),
        max(run.right for run in parts),
        min(run.top for run in parts),
        max(run.bottom for run in parts),
    )
