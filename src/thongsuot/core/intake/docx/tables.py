"""Tables of a DOCX: those that only place the head or the signature, and those that hold tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.layout_signs import places_text
from thongsuot.core.intake.opened_document import Line, row_line
from thongsuot.core.intake.safe_xml import attribute, child, local_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lxml import etree

_NO_BORDER = {None, "nil", "none"}
_FEWEST_COLUMNS_OF_DATA = 3
_WRAPPERS = {"sdt", "sdtContent", "ins", "moveTo", "customXml"}


def table_lines(
    table: etree._Element, read_blocks: Callable[[etree._Element], list[Line]]
) -> list[Line]:
    """Give the lines of a table: cell after cell where it only places text, else a line a row."""
    rows = [[read_blocks(cell) for cell in _children(row, "tc")] for row in _children(table, "tr")]
    if _holds_data(table, rows):
        return [
            row_line([line.text for line in cell] for cell in cells) for cells in rows if any(cells)
        ]
    return [line for cells in rows for cell in cells for line in cell]


def _holds_data(table: etree._Element, rows: list[list[list[Line]]]) -> bool:
    widest = max((len(cells) for cells in rows), default=0)
    if widest < 2 or _places_text(rows):  # noqa: PLR2004 - one column cannot be a table of tasks
        return False
    if any(line.is_row for cells in rows for cell in cells for line in cell):
        return False
    return _has_borders(table) or (widest >= _FEWEST_COLUMNS_OF_DATA and len(rows) > 1)


def _places_text(rows: list[list[list[Line]]]) -> bool:
    texts = (line.text for cells in rows for cell in cells for line in cell)
    return places_text("\n".join(texts))


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
