"""Reading a DOC: as the DOCX that LibreOffice makes of it, or by its bare text."""

from __future__ import annotations

import re

from msgspec.structs import replace

from thongsuot.core.intake import refusals
from thongsuot.core.intake.doc.convert import to_docx
from thongsuot.core.intake.doc.word_text import word_text
from thongsuot.core.intake.docx.read import read_docx
from thongsuot.core.intake.opened_document import NUMBERS_LOST, Line, OpenedDocument
from thongsuot.core.intake.table_layout import table_lines

MEDIA_TYPE = "application/msword"

_CELL = "\x07"
_FIELD_CODE = re.compile("\x13[^\x13\x14\x15]*(?:\x14|(?=\x15))")
_FIELD_END = re.compile("[\x13\x14\x15]")
_SIGNS = str.maketrans(
    {"\x0b": "\n", "\x1e": "-", "\x1f": "", "\x01": "", "\x02": "", "\x05": "", "\x08": ""}
)
_PARAGRAPH_END = re.compile("[\r\x0c]")


def read_doc(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of the DOC ``name``.

    Raises:
        UnreadableDocumentError: the file is locked, broken or holds no text.
    """
    text = word_text(data, name)
    if not text.strip("\r\x07\x0c \t\n"):
        raise refusals.no_text(name)
    converted = to_docx(data)
    if converted is not None:
        return replace(read_docx(converted, name), media_type=MEDIA_TYPE)
    lines = lines_of_word_text(text)
    return OpenedDocument(tuple(lines), MEDIA_TYPE, notes=(NUMBERS_LOST,))


def lines_of_word_text(text: str) -> list[Line]:
    """Give the lines of the bare text; Word's automatic numbers are not in it."""
    text = _FIELD_END.sub("", _FIELD_CODE.sub("", text)).translate(_SIGNS)
    lines: list[Line] = []
    rows: list[list[list[Line]]] = []
    row: list[list[Line]] = []
    *cells, rest = text.split(_CELL)
    for cell in cells:
        if row and not cell:
            rows.append(row)
            row = []
            continue
        if not row and len(paragraphs := _paragraphs(cell)) > 1:
            before, cell_lines = paragraphs[:-1], paragraphs[-1:]
            lines += [*table_lines(rows), *before]
            rows = []
            row.append(cell_lines)
        else:
            row.append(_paragraphs(cell))
    return [*lines, *table_lines(rows), *_paragraphs(rest)]


def _paragraphs(text: str) -> list[Line]:
    paragraphs = _PARAGRAPH_END.split(text)
    return [
        Line(line, is_paragraph=index == len(lines) - 1)
        for paragraph in paragraphs
        for lines in [paragraph.split("\n")]
        for index, line in enumerate(lines)
    ]
