"""Reader of HTML (trang web): blocks as lines, tables as in Word, without what only decorates the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree, html

from thongsuot.core.intake import refusals
from thongsuot.core.intake.docx.number_format import as_number
from thongsuot.core.intake.opened_document import Line, OpenedDocument
from thongsuot.core.intake.plain_text import decode
from thongsuot.core.intake.table_layout import table_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

MEDIA_TYPE = "text/html"

_SKIPPED = {
    "script",
    "style",
    "head",
    "noscript",
    "template",
    "nav",
    "svg",
    "button",
    "select",
    "del",
}
_BLOCKS = {
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "section",
    "article", "header", "footer", "main", "center", "pre", "hr", "dl", "dt", "dd", "figure",
}  # fmt: skip
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)
_FIGURES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_HOW_FAR = 2_048
_DEEPEST = 200


def read_html(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of a page saved from the web.

    Raises:
        UnreadableDocumentError: the page holds no text.
    """
    try:
        root = html.document_fromstring(_decoded(data))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise refusals.no_text(name) from None
    lines = tuple(_Walk().lines_of(root))
    if not any(line.text.strip() for line in lines):
        raise refusals.no_text(name)
    return OpenedDocument(lines, MEDIA_TYPE)


def _decoded(data: bytes) -> str:
    """Decode as the page says; pages that say nothing, or something wrong, as plain text."""
    found = _CHARSET.search(data[:_HOW_FAR])
    if found is not None:
        try:
            return data.decode(found.group(1).decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data)


class _Walk:
    """Collects the words of inline elements until a block ends."""

    def __init__(self) -> None:
        self._words: list[str] = []
        self._pending_marker = ""

    def lines_of(self, root: html.HtmlElement) -> Iterator[Line]:
        """Give the lines of all that ``root`` holds."""
        yield from self._inside(root, 0)
        yield from self._flush()

    def _inside(self, element: html.HtmlElement, depth: int) -> Iterator[Line]:
        self._words.append(element.text or "")
        for part in element:
            if isinstance(part.tag, str) and depth < _DEEPEST:
                yield from self._element(part, depth + 1)
            self._words.append(part.tail or "")

    def _element(self, element: html.HtmlElement, depth: int) -> Iterator[Line]:
        tag = element.tag
        if tag in _SKIPPED:
            return
        if tag == "br":
            yield from self._flush(is_paragraph=False)
        elif tag == "table":
            yield from self._flush()
            yield from self._table(element, depth)
        elif tag in _BLOCKS:
            yield from self._flush()
            if tag == "li":
                self._pending_marker = _marker(element)
            yield from self._inside(element, depth)
            yield from self._flush()
        else:
            yield from self._inside(element, depth)

    def _table(self, table: html.HtmlElement, depth: int) -> Iterator[Line]:
        rows = [
            [list(self._cell(cell, depth)) for cell in row.iterchildren("td", "th")]
            for row in table.iterdescendants("tr")
            if next(row.iterancestors("table")) is table
        ]
        yield from table_lines(rows)

    def _cell(self, cell: html.HtmlElement, depth: int) -> Iterator[Line]:
        yield from self._inside(cell, depth + 1)
        yield from self._flush()

    def _flush(self, *, is_paragraph: bool = True) -> Iterator[Line]:
        text = _BLANKS.sub(" ", "".join(self._words)).strip()
        self._words.clear()
        if text:
            yield Line(self._pending_marker + text, is_paragraph=is_paragraph)
            self._pending_marker = ""


def _marker(item: html.HtmlElement) -> str:
    """Give the marker that a browser shows before an item of a list."""
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "- "
    before = sum(1 for _ in item.itersiblings("li", preceding=True))
    number = _int(item.get("value"), _int(parent.get("start"), 1) + before)
    return f"{as_number(number, _FIGURES.get(parent.get('type') or '1', 'decimal'))}. "


def _int(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.isdecimal() else default
