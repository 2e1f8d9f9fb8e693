"""Reading a PDF with text: page by page, its lines in reading order with their places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2 as pdfium

from thongsuot.core.intake import refusals
from thongsuot.core.intake.opened_document import OpenedDocument
from thongsuot.core.intake.pdf.page import page_lines

if TYPE_CHECKING:
    from thongsuot.core.intake.opened_document import Line

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


def _page_lines(document: pdfium.PdfDocument, number: int) -> list[Line]:
    page = document[number]
    try:
        return list(page_lines(page, number + 1))
    finally:
        page.close()
