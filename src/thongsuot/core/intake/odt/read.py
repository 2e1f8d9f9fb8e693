"""Reading an ODT: its body walked through in order, as LibreOffice would show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake import refusals
from thongsuot.core.intake.odt.lists import ListCounter
from thongsuot.core.intake.odt.spans import SpanReader
from thongsuot.core.intake.odt.styles import OdtStyles
from thongsuot.core.intake.opened_document import TRACKED_CHANGES, Line, OpenedDocument
from thongsuot.core.intake.safe_xml import attribute, child, local_name, parse_xml
from thongsuot.core.intake.safe_zip import SafeZip
from thongsuot.core.intake.table_layout import table_lines

if TYPE_CHECKING:
    from lxml import etree

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"

_WRAPPERS = {"section", "table-of-content", "index-body", "table-header-rows", "table-row-group"}
_DEEPEST = 60


def read_odt(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of the ODT ``name``.

    Raises:
        UnreadableDocumentError: the package is cut off, locked, hostile or holds no text.
    """
    package = SafeZip.open(data, name)
    manifest = package.read("META-INF/manifest.xml")
    if manifest is not None and b"encryption-data" in manifest:
        raise refusals.encrypted(name)
    content = package.read("content.xml")
    if content is None:
        raise refusals.damaged(name)
    root = parse_xml(content, name)
    body = child(root, "body", "text")
    if body is None:
        raise refusals.damaged(name)
    styles = package.read("styles.xml")
    walk = _Walk(OdtStyles(root, parse_xml(styles, name) if styles is not None else None))
    lines = [*walk.blocks(body), *walk.notes()]
    if not any(line.text.strip() for line in lines):
        raise refusals.no_text(name)
    notes = (TRACKED_CHANGES,) if child(body, "tracked-changes") is not None else ()
    return OpenedDocument(tuple(lines), MEDIA_TYPE, notes=notes)


class _Walk:
    """Reads blocks in order, counting the numbers of lists."""

    def __init__(self, styles: OdtStyles) -> None:
        self._styles = styles
        self._spans = SpanReader(styles)
        self._counter = ListCounter(styles)
        self._depth = 0

    def blocks(self, container: etree._Element) -> list[Line]:
        """Give the lines of the paragraphs, lists and tables inside ``container``."""
        lines: list[Line] = []
        self._depth += 1
        for block in container if self._depth < _DEEPEST else ():
            name = local_name(block)
            if name in {"p", "h"}:
                lines += self._paragraph(block, "")
            elif name == "list":
                lines += self._list(block, 1, None, "")
            elif name == "table":
                lines += self._table(block)
            elif name in _WRAPPERS:
                lines += self.blocks(block)
        self._depth -= 1
        return lines

    def notes(self) -> list[Line]:
        """Give the footnotes and endnotes met on the way."""
        return [
            Line(
                f"({number}) {' '.join(line.text for line in self.blocks(note))}", is_paragraph=True
            )
            for number, note in enumerate(self._spans.notes, start=1)
        ]

    def _paragraph(self, paragraph: etree._Element, marker: str) -> list[Line]:
        text, boxes = self._spans.read(paragraph)
        lines = [line for box in boxes for line in self.blocks(box)]
        parts = (f"{marker} {text}" if marker and text.strip() else text).split("\n")
        return lines + [
            Line(part, is_paragraph=index == len(parts) - 1) for index, part in enumerate(parts)
        ]

    def _list(self, block: etree._Element, depth: int, style: str | None, key: str) -> list[Line]:
        style = attribute(block, "style-name") or style
        if depth == 1:
            key = style or ""
            goes_on = attribute(block, "continue-numbering") == "true"
            if not (goes_on or attribute(block, "continue-list")):
                self._counter.begin(key)
        lines: list[Line] = []
        for item in block:
            is_header = local_name(item) == "list-header"
            start = attribute(item, "start-value")
            marker = "" if is_header else None
            for part in item:
                if local_name(part) == "list" and depth < _DEEPEST:
                    lines += self._list(part, depth + 1, style, key)
                elif local_name(part) in {"p", "h"}:
                    if marker is None:
                        marker = self._counter.next_marker(key, style, depth, start)
                    lines += self._paragraph(part, marker)
                    marker = ""
        return lines

    def _table(self, table: etree._Element) -> list[Line]:
        rows = [
            [self.blocks(cell) for cell in row if local_name(cell) == "table-cell"]
            for row in _rows(table)
        ]
        return table_lines(rows)


def _rows(table: etree._Element) -> list[etree._Element]:
    rows: list[etree._Element] = []
    for part in table:
        if local_name(part) == "table-row":
            rows.append(part)
        elif local_name(part) in {"table-header-rows", "table-rows", "table-row-group"}:
            rows += _rows(part)
    return rows
