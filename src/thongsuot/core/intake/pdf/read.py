"""Reading a PDF with text: page by page, its lines in reading order with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from thongsuot.core.intake import refusals
from thongsuot.core.intake.columns import in_reading_order, rows_of
from thongsuot.core.intake.opened_document import Line, OpenedDocument
from thongsuot.core.intake.pdf.glyphs import glyphs_of
from thongsuot.core.intake.pdf.runs import runs_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.geometry import Row

MEDIA_TYPE = "application/pdf"
MOST_PAGES = 300


def read_pdf(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of the PDF ``name``; never to be called from two threads at once.

    Raises:
        UnreadableDocumentError: the file is broken, locked, too long or holds no text.
    """
    document = open_pdf(data, name)
    try:
        pages = len(document)
        lines = [line for number in range(pages) for line in _page_lines(document, number)]
    except pdfium.PdfiumError:
        raise refusals.damaged(name) from None
    finally:
        document.close()
    if not lines:
        raise refusals.no_text(name)
    return OpenedDocument(tuple(lines), MEDIA_TYPE, pages=pages)


def open_pdf(data: bytes, name: str) -> pdfium.PdfDocument:
    """Open a PDF within the limits.

    Raises:
        UnreadableDocumentError: the file is broken, locked or too long.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise refusals.encrypted(name) from None
        raise refusals.damaged(name) from None
    if not 0 < len(document) <= MOST_PAGES:
        too_long = len(document) > MOST_PAGES
        document.close()
        raise (
            refusals.too_large(name, f"{MOST_PAGES} trang") if too_long else refusals.damaged(name)
        )
    return document


def _page_lines(document: pdfium.PdfDocument, number: int) -> Iterator[Line]:
    page = document[number]
    try:
        rows = in_reading_order(rows_of(runs_of(glyphs_of(page))))
    finally:
        page.close()
    for row in rows:
        yield _as_line(row, number + 1)


def _as_line(row: Row, page: int) -> Line:
    return Line(
        text=" ".join(run.text for run in row),
        page=page,
        left=row[0].left,
        right=row[-1].right,
        top=min(run.top for run in row),
        bottom=max(run.bottom for run in row),
        size=row[0].height,
    )
