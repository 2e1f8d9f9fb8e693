"""The walk through the body of a DOCX: paragraphs, tables, text boxes and notes in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.docx.numbering import Numbering
from thongsuot.core.intake.docx.runs import ParagraphText, RunReader
from thongsuot.core.intake.docx.styles import RunLook, Styles, numbering_of
from thongsuot.core.intake.docx.tables import read_table
from thongsuot.core.intake.opened_document import Line
from thongsuot.core.intake.safe_xml import attribute, child, children, local_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml import etree

_WRAPPERS = {"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"}
_DEEPEST = 60


class BodyWalk:
    """Reads blocks in order, counting automatic numbers and collecting notes on the way."""

    def __init__(
        self,
        styles: Styles,
        numbering: Numbering,
        show: Callable[[etree._Element, RunLook], str] | None = None,
    ) -> None:
        self._styles = styles
        self._numbering = numbering
        self._runs = RunReader(styles, show)
        self._depth = 0
        self._torn = ""  # the text of a paragraph whose end was deleted by a tracked change
        self.notes: list[tuple[str, str]] = []
        self.is_changed = False

    def blocks(self, container: etree._Element) -> list[Line]:
        """Give the lines of the paragraphs and tables inside ``container``."""
        lines: list[Line] = []
        if self._depth > _DEEPEST:
            return lines
        self._depth += 1
        for block in container:
            name = local_name(block)
            if name == "p":
                lines += self._paragraph(block)
            elif name == "tbl":
                lines += read_table(block, self.blocks)
            elif name in _WRAPPERS:
                lines += self.blocks(block)
            elif name == "AlternateContent":
                lines += self.blocks(next(iter(block), block))
        self._depth -= 1
        return lines

    def _paragraph(self, paragraph: etree._Element) -> list[Line]:
        properties = children(child(paragraph, "pPr"))
        style = properties.get("pStyle")
        style_id = attribute(style, "val") if style is not None else None
        found = self._runs.read(paragraph, style_id)
        self.is_changed |= found.is_changed
        self.notes += found.notes
        lines = [line for box in found.boxes for line in self.blocks(box)]
        if child(properties.get("rPr"), "del") is not None:
            self._torn += found.text
            self.is_changed = True
            return lines
        text = self._torn + found.text
        self._torn = ""
        marker = self._marker(properties, self._styles.normal if style is None else style_id, text)
        return [*lines, *self._lines(marker + text, properties.get("jc"), found)]

    def _marker(
        self, properties: dict[str, etree._Element], style_id: str | None, text: str
    ) -> str:
        """Give the automatic number of a paragraph; Word shows none on an empty one."""
        if not properties and self._styles.normal is None:
            return ""
        place = numbering_of(properties.get("numPr")) or self._styles.numbering(style_id)
        if place is None:
            return ""
        marker = self._numbering.next_marker(place)
        return f"{marker} " if marker.strip() and text.strip() else ""

    def _lines(
        self, text: str, alignment: etree._Element | None, found: ParagraphText
    ) -> list[Line]:
        centered = alignment is not None and attribute(alignment, "val") == "center"
        bold = found.bold_letters * 2 > len(found.text) > 0
        parts = text.split("\n")
        return [
            Line(part, is_paragraph=index == len(parts) - 1, bold=bold, centered=centered)
            for index, part in enumerate(parts)
        ]
