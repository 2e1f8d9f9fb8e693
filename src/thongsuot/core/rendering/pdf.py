"""PDF of a formal document (văn bản PDF), PDF/A-2b, in the layout of Nghị định 30/2020/NĐ-CP."""

from __future__ import annotations

import json
import threading
from dataclasses import asdict
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Final, cast

import typst

from thongsuot.core.model.formal_document import DateLine, FormalDocument, Table
from thongsuot.core.rendering.layout import layout
from thongsuot.core.rendering.printed import printed

BUNDLED_FONTS = Path(__file__).parent / "fonts"
"""The font files that set-up puts beside this module."""

_TEMPLATE = Path(__file__).parent / "formal_document.typ"
_STANDARD: Final = "a-2b"
_MOST_TAGGED_ROWS = 2000
"""Tags (for screen readers) of longer tables would make the file twenty times as large."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

# Typst refuses a compiler that another thread is using.
_ONE_AT_A_TIME = threading.Lock()


def to_pdf(document: FormalDocument, fonts: Path) -> bytes:
    """Set ``document`` as PDF/A-2b with the font files in ``fonts``; same document, same bytes.

    Raises:
        FileNotFoundError: ``fonts`` holds no font file.
    """
    with _ONE_AT_A_TIME:
        compiler, families = _compiler(fonts)
        data = {**printed(document), "layout": _layout(), "fonts": families}
        made = compiler.compile(
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            format="pdf",
            pdf_standards=[_STANDARD],
            pdf_tags=_rows(document) <= _MOST_TAGGED_ROWS,
            timestamp=_timestamp(document.dated),
        )
    return cast("bytes", made)  # one PDF; lists are for pictures, a page each


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
def _compiler(fonts: Path) -> tuple[typst.Compiler, list[str]]:
    """Give the one compiler of a font folder: a reused one takes a quarter of the time."""
    faces = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts)]
    )
    families = sorted(faces.families())
    if not families:
        message = f"no font file in {fonts}"
        raise FileNotFoundError(message)
    return typst.Compiler(str(_TEMPLATE), root=str(_TEMPLATE.parent), font_paths=faces), families


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
