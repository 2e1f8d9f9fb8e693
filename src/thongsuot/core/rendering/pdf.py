"""PDF of a formal document (văn bản PDF), PDF/A-2b, in the layout of Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from thongsuot.core.model.formal_document import DateLine, FormalDocument, Table
from thongsuot.core.rendering.layout import layout
from thongsuot.core.rendering.printed import printed
from thongsuot.core.rendering.typeset import typeset, typeset_apart

BUNDLED_FONTS = Path(__file__).parent / "fonts"
"""The font files that set-up puts beside this module."""

_MOST_TAGGED_ROWS = 2000
"""Tags (for screen readers) of longer tables would make the file twenty times as large."""

_MOST_ROWS_HERE = 200
"""Typst takes half a megabyte for a row of ten cells and keeps it."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def to_pdf(document: FormalDocument, fonts: Path) -> bytes:
    """Set ``document`` as PDF/A-2b with the font files in ``fonts``; same document, same bytes.

    Raises:
        FileNotFoundError: ``fonts`` holds no font file.
        CalledProcessError: there was not memory enough for a table of thousands of rows.
    """
    rows = _rows(document)
    make = typeset if rows <= _MOST_ROWS_HERE else typeset_apart
    values = {**printed(document), "layout": _layout()}
    tagged = rows <= _MOST_TAGGED_ROWS
    return make(values, fonts, tagged=tagged, at=_timestamp(document.dated))


def _rows(document: FormalDocument) -> int:
    content = [block for annex in document.annexes for block in annex.blocks]
    tables = (block for block in (*document.body, *content) if isinstance(block, Table))
    return sum(len(table.rows) for table in tables)


def _timestamp(dated: DateLine) -> datetime:
    """Give the day of the document, or the epoch where it is not known: PDF/A wants a date, no clock may be read."""
    if dated.day is None or dated.month is None or dated.year is None:
        return _EPOCH
    return datetime(dated.year, dated.month, dated.day, tzinfo=UTC)


@cache
def _layout() -> dict[str, object]:
    look = layout()
    return {
        "page": asdict(look.page),
        "columns": asdict(look.columns),
        "rules": asdict(look.rules),
        "addressees": asdict(look.addressees),
        "styles": {name: asdict(style) for name, style in look.styles.items()},
    }
