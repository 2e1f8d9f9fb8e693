"""Writes a table (ghi bảng): XLSX and CSV that Excel opens, in which no text can become a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Literal

from thongsuot.core.registry.sectors import sectors
from thongsuot.domain.organisations.exchange.columns import COLUMNS
from thongsuot.domain.organisations.models.unit import Kind, Level

Form = Literal["xlsx", "csv"]
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def write_table(rows: Iterable[Sequence[str]], form: Form) -> bytes:
    """Give a file with the heading and the rows; without rows it is the template."""
    guarded = [[guard(text) for text in row] for row in rows]
    return _book(guarded) if form == "xlsx" else _text(guarded)


def guard(text: str) -> str:
    """Set a sign before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def _text(rows: list[list[str]]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([column.title for column in COLUMNS])
    writer.writerows(rows)
    return out.getvalue().encode("utf-8-sig")


def _book(rows: list[list[str]]) -> bytes:
    # A heavy library that few requests need: the server starts without it.
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Đơn vị")
    heading = [WriteOnlyCell(sheet, column.title) for column in COLUMNS]
    for cell in heading:
        cell.font = Font(bold=True)
    sheet.append(heading)
    for row in rows:
        sheet.append(row)
    notes = book.create_sheet("Hướng dẫn")
    for column in COLUMNS:
        must = "bắt buộc" if column.required else ""
        notes.append([column.title, must, column.note])
    for title, names in _lists():
        notes.append([])
        notes.append([title])
        for name in names:
            notes.append([name])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _lists() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("Loại", tuple(str(label) for label in Kind.labels)),
        ("Cấp", tuple(str(label) for label in Level.labels)),
        ("Lĩnh vực", tuple(sectors().values())),
    )
