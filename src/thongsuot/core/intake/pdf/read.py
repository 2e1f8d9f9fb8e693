"""Reading a PDF page by page: its lines in reading order with their places, scans recognised."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import pypdfium2 as pdfium

from thongsuot.core.intake import refusals
from thongsuot.core.intake.line_signs import is_bullet
from thongsuot.core.intake.opened_document import OpenedDocument
from thongsuot.core.intake.pdf.colours import without_profiles
from thongsuot.core.intake.pdf.page import PageLines, page_lines
from thongsuot.core.intake.pdf.scanned import is_scanned, rendered
from thongsuot.core.intake.progress import page_finished
from thongsuot.core.intake.scan.ahead import done, in_order, page_pool
from thongsuot.core.intake.scan.engine import has_ocr
from thongsuot.core.intake.scan.read import page_lines as recognised_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future, ThreadPoolExecutor

    from thongsuot.core.intake.opened_document import Line
    from thongsuot.core.intake.scan.engine import Gray

MEDIA_TYPE = "application/pdf"
MOST_PAGES = 300

_LINES_OF_PAGE_HEAD = 2


def read_pdf(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of the PDF ``name``; never to be called from two threads at once.

    Raises:
        UnreadableDocumentError: the file is broken, locked, too long or holds no text.
    """
    document = open_pdf(without_profiles(data), name)
    lines: list[Line] = []
    beside = pictures = recognised = 0
    try:
        pages = len(document)
        for page in _pages_of(document):
            _add_page(lines, page.lines, beside)
            beside = page.beside
            pictures += page.is_picture
            recognised += page.is_recognised
            page_finished()
    except pdfium.PdfiumError:
        raise refusals.damaged(name) from None
    finally:
        document.close()
    if not lines:
        raise (refusals.no_recognition if pictures > recognised else refusals.no_text)(name)
    origin: Literal["native", "ocr"] = "ocr" if recognised else "native"
    return OpenedDocument(tuple(lines), MEDIA_TYPE, pages=pages, text_origin=origin)


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


def _pages_of(document: pdfium.PdfDocument) -> Iterator[PageLines]:
    """Give the pages; those that are pictures are recognised at the same time, PDFium stays in this thread."""
    with page_pool() as pool:
        yield from in_order(_start_page(document, number, pool) for number in range(len(document)))


def _start_page(
    document: pdfium.PdfDocument, number: int, pool: ThreadPoolExecutor
) -> Future[PageLines]:
    page = document[number]
    try:
        found = page_lines(page, number + 1)
        if not is_scanned(page, found.lines):
            return done(found)
        if not has_ocr():
            return done(replace(found, is_picture=True))
        return pool.submit(_recognised, rendered(page), number + 1)
    finally:
        page.close()


def _recognised(picture: Gray, number: int) -> PageLines:
    return PageLines(recognised_lines(picture, number), 0, is_picture=True, is_recognised=True)


def _add_page(lines: list[Line], page: list[Line], beside: int) -> None:
    """Add a page; recipients that run on from the page before go in front of the signature there.

    ``beside`` is how many of the last lines so far stand in the right column.
    """
    split = len(lines) - beside
    left_ends_in_recipients = any(line.text.startswith("Nơi nhận") for line in lines[:split][-20:])
    if not beside or not left_ends_in_recipients:
        lines += page
        return
    first = next((i for i, line in enumerate(page) if is_bullet(line.text)), len(page))
    end = next((i for i in range(first, len(page)) if not is_bullet(page[i].text)), len(page))
    running_on = page[first:end] if first <= _LINES_OF_PAGE_HEAD else []
    lines[split:split] = running_on
    lines += [line for line in page if line not in running_on]
