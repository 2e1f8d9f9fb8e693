"""Tesseract as OcrEngine: the best letters, in the lines that TrueOCR finds; a few lines at a time on each core."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.geometry import Run
from thongsuot.core.intake.scan.ahead import shared_out
from thongsuot.core.intake.scan.line_sheet import sheets_of
from thongsuot.core.intake.scan.tesseract_library import table_of
from thongsuot.core.intake.scan.trueocr_engine import line_boxes, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.scan.engine import Gray
    from thongsuot.core.intake.scan.line_sheet import Box

# How Tesseract is to see the picture: it finds the layout itself, or takes all for one block of lines, or for one line.
_WHOLE_PAGE, _ONE_BLOCK, _ONE_LINE = 3, 6, 7
_WORD_LEVEL = "5"
_COLUMNS = 12
_LEAST_SURE = 10.0
_SURE_OF_LINE = 0.8


class TesseractEngine:
    """Has Tesseract read the lines of a picture and takes its tables of words."""

    def recognise(self, picture: Gray) -> list[Run]:
        """Give the words that Tesseract finds; none if it fails or takes too long."""
        sheets = list(sheets_of(picture, line_boxes(picture)))
        if not sheets:
            return list(_words(table_of(picture, _WHOLE_PAGE)))
        tables = shared_out(lambda sheet: table_of(sheet.picture, _ONE_BLOCK), sheets)
        found: list[Run] = []
        silent: list[Box] = []
        for sheet, table in zip(sheets, tables, strict=True):
            words, without_words = sheet.on_page(_words(table))
            found += words
            silent += without_words
        # Tesseract takes framed words for a picture: those of a stamp, as MẬT, must not get lost.
        return found + read_lines(picture, silent, least_sure=_SURE_OF_LINE)


def line_of(picture: Gray) -> str:
    """Give the words of a picture that holds one line."""
    return " ".join(word.text for word in _words(table_of(picture, _ONE_LINE)))


def _words(table: str) -> Iterator[Run]:
    """Give the words of a table: level, five numbers, left, top, width, height, confidence, text."""
    for row in (line.split("\t") for line in table.split("\n")):
        if len(row) != _COLUMNS or row[0] != _WORD_LEVEL or not row[-1].strip():
            continue
        left, top, width, height, sure = map(float, row[6:11])
        if sure >= _LEAST_SURE:
            yield Run(row[-1].strip(), left, left + width, top, top + height)
