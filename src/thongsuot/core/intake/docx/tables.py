"""Tables of a DOCX: their rows and cells, and whether lines are drawn between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.safe_xml import attribute, child, local_name
from thongsuot.core.intake.table_layout import table_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml import etree

    from thongsuot.core.intake.opened_document import Line

_NO_BORDER = {None, "nil", "none"}
_WRAPPERS = {"sdt", "sdtContent", "ins", "moveTo", "customXml"}


def read_table(
    table: etree._Element, read_blocks: Callable[[etree._Element], list[Line]]
) -> list[Line]:
    """Give the lines of a ``w:tbl`` element, its cells read by ``read_blocks``."""
    rows = [[read_blocks(cell) for cell in _children(row, "tc")] for row in _children(table, "tr")]
    return table_lines(rows, has_borders=_has_borders(table))


def _has_borders(table: etree._Element) -> bool:
    properties = child(table, "tblPr")
    borders = child(properties, "tblBorders")
    if borders is not None:
        return any(attribute(side, "val") not in _NO_BORDER for side in borders)
    style = child(properties, "tblStyle")
    return style is not None and "grid" in (attribute(style, "val") or "").lower()


def _children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    for part in element:
        own = local_name(part)
        if own == name:
            yield part
        elif own in _WRAPPERS:
            yield from _children(part, name)
