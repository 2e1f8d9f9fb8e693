"""The lines of one page: tables cell by cell, columns one after the other, the rest as it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.intake.arranged import arranged
from thongsuot.core.intake.columns import rows_of
from thongsuot.core.intake.geometry import parts_of
from thongsuot.core.intake.layout_signs import places_text
from thongsuot.core.intake.opened_document import Line, row_line
from thongsuot.core.intake.pdf.glyphs import glyphs_of, signs_of
from thongsuot.core.intake.pdf.plain_runs import PlainPage, is_plain
from thongsuot.core.intake.pdf.ruled_table import tables_of
from thongsuot.core.intake.pdf.rules import rules_of
from thongsuot.core.intake.pdf.runs import runs_of
from thongsuot.core.intake.stamp_runs import is_stamp, without_stamps

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2 as pdfium

    from thongsuot.core.intake.geometry import Glyphs, Row, Run
    from thongsuot.core.intake.pdf.ruled_table import Cell, RuledTable

    Cells = dict[Cell, Glyphs]


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of a page in reading order; the last ``beside`` of them are of a right column."""

    lines: list[Line]
    beside: int
    is_picture: bool = False
    is_recognised: bool = False


def page_lines(page: pdfium.PdfPage, number: int) -> PageLines:
    """Give the lines of page ``number`` in reading order."""
    text_page = page.get_textpage()
    try:
        runs, tables = _runs_and_tables(page, text_page, number)
    finally:
        text_page.close()
    runs, lines = without_stamps(runs, number)
    rows = rows_of(runs)
    for table, table_lines in tables:
        above = [row for row in rows if row[0].middle < table.top]
        rows = rows[len(above) :]
        lines += _lines_of(arranged(above, number)[0], number)
        lines += table_lines
    found, beside = arranged(rows, number)
    lines += _lines_of(found, number)
    return PageLines(lines, beside)


def _runs_and_tables(
    page: pdfium.PdfPage, text_page: pdfium.PdfTextPage, number: int
) -> tuple[list[Run], list[tuple[RuledTable, list[Line]]]]:
    """Give the runs outside of ruled tables, and the tables with their lines."""
    ruled = tables_of(rules_of(page))
    signs = signs_of(text_page)
    if not ruled and not page.get_rotation() and is_plain(signs):
        left, _, _, top = page.get_cropbox()
        return list(PlainPage(text_page.raw, signs).runs(left, top)), []
    glyphs = glyphs_of(page, text_page, signs)
    tables: list[tuple[RuledTable, list[Line]]] = []
    for table in ruled:
        cells, outside = _sorted_into(table, glyphs)
        table_lines = _table_lines(table, cells, number)
        if table_lines:
            tables.append((table, table_lines))
            glyphs = outside
    return list(runs_of(glyphs)), tables


def _sorted_into(table: RuledTable, glyphs: Glyphs) -> tuple[Cells, Glyphs]:
    cells: dict[Cell, list[int]] = {}
    outside: list[int] = []
    middles = zip(
        map(_middle, glyphs.lefts, glyphs.rights),
        map(_middle, glyphs.tops, glyphs.bottoms),
        strict=True,
    )
    for place, (x, y) in enumerate(middles):
        cell = table.cell_at(x, y)
        (cells.setdefault(cell, []) if cell is not None else outside).append(place)
    return {cell: glyphs.at(places) for cell, places in cells.items()}, glyphs.at(outside)


def _middle(one: float, other: float) -> float:
    return (one + other) / 2


def _table_lines(table: RuledTable, cells: Cells, number: int) -> list[Line]:
    """Give a line for each row; none where the lines only frame text or place the head."""
    texts = {
        place: [" ".join(run.text for run in row) for row in rows_of(runs_of(glyphs))]
        for place, glyphs in cells.items()
    }
    words = "\n".join(text for lines in texts.values() for text in lines)
    is_one_column = len({column for (_, column), lines in texts.items() if lines}) <= 1
    if is_one_column or places_text(words):
        return []
    rows = (
        [texts.get((row, column), []) for column in range(len(table.columns) - 1)]
        for row in range(len(table.rows) - 1)
    )
    lines = [row_line(row, number) for row in rows if any(row)]
    return [line._replace(is_stamp=True) for line in lines] if is_stamp(words) else lines


def _lines_of(found: list[Row | Line], number: int) -> Iterator[Line]:
    return (one if isinstance(one, Line) else _as_line(one, number) for one in found)


def _as_line(row: Row, number: int) -> Line:
    if len(row) == 1:
        return _line_of_run(row[0], number)
    return Line(
        text=" ".join([run.text for run in row]),
        page=number,
        left=row[0].left,
        right=row[-1].right,
        top=min([run.top for run in row]),
        bottom=max([run.bottom for run in row]),
        size=row[0].height,
        runs=parts_of(row),
    )


def _line_of_run(run: Run, number: int) -> Line:
    """Give the line of a row that is one piece, as most are."""
    text, left, right, top, bottom = run
    return Line(
        text, page=number, left=left, right=right, top=top, bottom=bottom, size=bottom - top
    )
