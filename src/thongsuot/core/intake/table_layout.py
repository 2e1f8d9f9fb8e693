"""What a table is for: some only place the head or the signature, others hold tasks (bảng nhiệm vụ)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.layout_signs import places_text
from thongsuot.core.intake.opened_document import Line, row_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    Cells = Sequence[Sequence[Sequence[Line]]]

_FEWEST_COLUMNS_OF_DATA = 3


def table_lines(rows: Cells, *, has_borders: bool = True) -> list[Line]:
    """Give the lines of a table: cell after cell where it only places text, else a line a row.

    ``rows`` are rows of cells of lines; two columns without borders are taken for placing.
    """
    lines = [line for cells in rows for cell in cells for line in cell]
    if not _holds_data(rows, lines, has_borders=has_borders):
        return lines
    return [
        row_line([line.text for line in cell] for cell in cells) for cells in rows if any(cells)
    ]


def _holds_data(rows: Cells, lines: list[Line], *, has_borders: bool) -> bool:
    widest = max((len(cells) for cells in rows), default=0)
    if widest <= 1 or len(rows) <= 1 or any(line.is_row for line in lines):
        return False
    if places_text("\n".join(line.text for line in lines)):
        return False
    return has_borders or widest >= _FEWEST_COLUMNS_OF_DATA
