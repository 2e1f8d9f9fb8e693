"""OpenedDocument: the lines of a file as its reader found them, before any repair."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable

_BLANKS = re.compile(r"[ \t\r\n\f\v]+")  # a no-break blank may be half of a letter read wrongly

TRACKED_CHANGES = "tracked_changes"
"""The file holds changes not yet accepted (theo dõi thay đổi); they were read as accepted."""

NUMBERS_LOST = "numbers_lost"
"""The file's automatic numbers could not be read (mất số thứ tự tự động); its words are all there."""


class Unsure(Struct, frozen=True, gc=False):
    """Letters ``[start, end)`` of a recognised line that a second look read as ``other``."""

    start: int
    end: int
    other: str


class Line(NamedTuple):
    """One line of a file with what its format tells about its place on the page.

    ``is_paragraph`` says that the format itself ends the paragraph here; ``is_row`` that the line is
    a table row whose cells are separated by tabs. ``left``, ``right``, ``top`` and ``bottom`` are in
    points from the upper left corner of the page, ``size`` is the height of the letters;
    ``runs`` are the number of letters, left and right of the parts of the line that wide gaps part;
    ``unsure`` are figures of a scan that were not read alike twice; ``is_stamp`` that the line was laid over the page.
    """

    text: str
    is_paragraph: bool = False
    is_row: bool = False
    page: int | None = None
    bold: bool = False
    centered: bool = False
    left: float | None = None
    right: float | None = None
    top: float | None = None
    bottom: float | None = None
    size: float | None = None
    runs: tuple[tuple[int, float, float], ...] = ()
    unsure: tuple[Unsure, ...] = ()
    is_stamp: bool = False


_PLACELESS = Line("")[1:]


def plain_lines(texts: Iterable[str]) -> list[Line]:
    """Give lines of which nothing is known but their words; a text has a hundred of them."""
    return [tuple.__new__(Line, (text, *_PLACELESS)) for text in texts]


def row_line(cells: Iterable[Iterable[str]], page: int | None = None) -> Line:
    """Give the line of a table row: its cells, each with its own lines joined, parted by tabs."""
    texts = (_BLANKS.sub(" ", " ".join(lines)).strip(" ") for lines in cells)
    return Line("\t".join(texts), is_paragraph=True, is_row=True, page=page)


class OpenedDocument(Struct, frozen=True, gc=False):
    """What a reader gives: all lines in reading order, columns already one after the other.

    ``notes`` are facts that a person should know, as ``TRACKED_CHANGES``.
    """

    lines: tuple[Line, ...]
    media_type: str
    pages: int | None = None
    text_origin: Literal["native", "ocr"] = "native"
    notes: tuple[str, ...] = ()

    @property
    def original(self) -> str:
        """Give the text as it stood in the file."""
        return "\n".join([line.text for line in self.lines])
