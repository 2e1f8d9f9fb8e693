"""Columns (hai cột): the table without borders that the head and the tail of a document stand in."""

from __future__ import annotations

from collections.abc import Iterable

from thongsuot.core.rendering.layout import layout
from thongsuot.core.rendering.word.xml import dxa

_NO_MARGINS = (
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
)


def two_columns(rows: Iterable[tuple[str, str]]) -> str:
    """Set ``rows`` of left and right content beside each other; no row is torn by a page."""
    widths = (dxa(layout().columns.left), dxa(layout().columns.right))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblLayout w:type="fixed"/>{_NO_MARGINS}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        + "".join(_row(row, widths) for row in rows)
        + "</w:tbl>"
    )


def _row(cells: tuple[str, str], widths: tuple[int, int]) -> str:
    inner = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'
        for content, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{inner}</w:tr>"
