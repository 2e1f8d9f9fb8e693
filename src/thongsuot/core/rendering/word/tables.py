"""Tables (bảng số liệu) of a DOCX, written as text because an annex may hold a hundred thousand cells."""

from __future__ import annotations

from itertools import count

from thongsuot.core.model.formal_document import Row, Table
from thongsuot.core.rendering.word.xml import dxa, escaped, style_id

_BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def table_xml(table: Table, width: float, numbers: count[int]) -> str:
    """Make ``table`` across ``width`` mm; ``numbers`` gives the bookmarks of a document their numbers."""
    share = width / sum(column.width for column in table.columns)
    widths = [dxa(column.width * share) for column in table.columns]
    grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in widths)
    frames = [
        _frame(one, "table_figure" if column.is_figure else "table_cell")
        for one, column in zip(widths, table.columns, strict=True)
    ]
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblBorders>{_BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        + _head(table, widths)
        + "".join([_row(row, frames, numbers) for row in table.rows])
        + "</w:tbl>"
    )


def _frame(width: int, style: str) -> str:
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/></w:pPr>'
    )


def _head(table: Table, widths: list[int]) -> str:
    titles = _head_row([column.title for column in table.columns], widths)
    if not table.is_numbered:
        return titles
    return titles + _head_row([f"({at})" for at in range(1, len(widths) + 1)], widths)


def _head_row(titles: list[str], widths: list[int]) -> str:
    cells = "".join(
        f"{_frame(width, 'table_head')}<w:r><w:t>{escaped(title)}</w:t></w:r></w:p></w:tc>"
        for title, width in zip(titles, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{cells}</w:tr>"


def _row(row: Row, frames: list[str], numbers: count[int]) -> str:
    look = "<w:rPr><w:b/></w:rPr>" if row.is_total else ""
    if row.anchors:
        return _anchored_row(row, frames, look, numbers)
    cells = "".join(
        [
            f"{frame}<w:r>{look}<w:t>{escaped(text)}</w:t></w:r></w:p></w:tc>"
            if text
            else f"{frame}</w:p></w:tc>"
            for frame, text in zip(frames, row.cells, strict=True)
        ]
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def _anchored_row(row: Row, frames: list[str], look: str, numbers: count[int]) -> str:
    cells = []
    for frame, text, anchor in zip(frames, row.cells, row.anchors, strict=True):
        content = f"<w:r>{look}<w:t>{escaped(text)}</w:t></w:r>"
        if anchor:
            number = next(numbers)
            content = (
                f'<w:bookmarkStart w:id="{number}" w:name="{escaped(anchor)}"/>'
                f'{content}<w:bookmarkEnd w:id="{number}"/>'
            )
        cells.append(f"{frame}{content}</w:p></w:tc>")
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"
