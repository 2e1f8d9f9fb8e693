"""Rows of a page in the order in which they are read (thứ tự đọc): tables of blanks row by row, columns one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.aligned_table import aligned_tables
from thongsuot.core.intake.columns import in_reading_order
from thongsuot.core.intake.opened_document import Line

if TYPE_CHECKING:
    from thongsuot.core.intake.geometry import Row


def arranged(rows: list[Row], page: int) -> tuple[list[Row | Line], int]:
    """Give rows and lines of tables in reading order, and how many of the last rows are those of a right column."""
    found: list[Row | Line] = []
    done = 0
    for table in aligned_tables(rows, page):
        found += [*in_reading_order(rows[done : table.first])[0], *table.lines]
        done = table.end
    last, beside = in_reading_order(rows[done:])
    return [*found, *last], beside
