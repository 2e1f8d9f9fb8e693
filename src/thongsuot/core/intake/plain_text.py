"""Reader of plain text (văn bản thuần): decodes the bytes and takes the lines apart."""

from __future__ import annotations

from thongsuot.core.intake import refusals
from thongsuot.core.intake.longest_text import IN_WORDS, LONGEST_TEXT
from thongsuot.core.intake.opened_document import OpenedDocument
from thongsuot.core.intake.text_layout import laid_out

MEDIA_TYPE = "text/plain"

_LINE_BREAKS = ("\r\n", *"\r\v\x85\u2028\u2029")
_ENCODINGS = (("utf-16", (b"\xff\xfe", b"\xfe\xff")), ("utf-8-sig", (b"\xef\xbb\xbf",)))


def read_plain_text(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of a text file; a form feed at the head of a line begins a new page.

    Raises:
        UnreadableDocumentError: it is longer than any document.
    """
    text = decode(data)
    if len(text) > LONGEST_TEXT:
        raise refusals.too_large(name, IN_WORDS)
    return lines_of_text(text)


def lines_of_text(text: str) -> OpenedDocument:
    """Give the lines of text that is decoded already (pasted from a page or a mail)."""
    for line_break in _LINE_BREAKS:
        text = text.replace(line_break, "\n")
    pages = [laid_out(page) for page in text.split("\f")]
    if len(pages) == 1:
        return OpenedDocument(tuple(pages[0]), MEDIA_TYPE)
    lines = [
        line._replace(page=number) for number, page in enumerate(pages, start=1) for line in page
    ]
    return OpenedDocument(tuple(lines), MEDIA_TYPE, pages=len(pages))


def decode(data: bytes) -> str:
    """Decode by the mark at the beginning, as UTF-8, or as the Vietnamese code page of Windows."""
    for encoding, marks in _ENCODINGS:
        if data.startswith(marks):
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1258", errors="replace")
