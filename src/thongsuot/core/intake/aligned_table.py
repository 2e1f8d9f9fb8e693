"""Tables without ruling lines (bảng không kẻ): rows under a heading that begins with STT, told by upright blank stripes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.intake.layout_signs import places_text
from thongsuot.core.intake.opened_document import Line, row_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thongsuot.core.intake.geometry import Row, Run

_NUMBER_HEADING = re.compile(r"(?:số )?(?:s?tt|thứ tự)\.?", re.IGNORECASE)
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-Za-zđ])[.)]?")
_FEWEST_COLUMNS = 3
_LEAST_GUTTER = 2.0
# In heights of the letters: a wider gap than this between two rows ends the table.
_WIDEST_GAP = 3.0
_HEADING_ABOVE = 1.0


@dataclass(frozen=True, slots=True)
class AlignedTable:
    """Rows ``[first, end)`` of a page are a table, with a line for each row of the table."""

    first: int
    end: int
    lines: tuple[Line, ...]


def is_number_heading(text: str) -> bool:
    """Tell whether a cell heads the column of numbers."""
    return _NUMBER_HEADING.fullmatch(text.strip()) is not None


def aligned_tables(rows: list[Row], page: int | None = None) -> Iterator[AlignedTable]:
    """Give the tables that stand in ``rows`` (from top to bottom, each from left to right)."""
    done = 0
    for index, row in enumerate(rows):
        if index < done or len(row) < _FEWEST_COLUMNS or not is_number_heading(row[0].text):
            continue
        first = _first_of_heading(rows, index, done)
        columns, end = _grown(rows, index, first)
        records = _records(rows[first:end], index - first, columns)
        if len(columns) >= _FEWEST_COLUMNS and len(records) > 1:
            done = end
            yield AlignedTable(first, end, tuple(row_line(cells, page) for cells in records))


def _first_of_heading(rows: list[Row], index: int, lowest: int) -> int:
    """Take in the row above where headings of several lines begin higher than STT."""
    if index <= lowest or len(rows[index - 1]) < _FEWEST_COLUMNS - 1:
        return index
    gap = rows[index][0].top - max(run.bottom for run in rows[index - 1])
    return index - 1 if gap < _HEADING_ABOVE * rows[index][0].height else index


def _grown(rows: list[Row], index: int, first: int) -> tuple[list[tuple[float, float]], int]:
    """Give the columns, and behind which row they end: where a row fills a stripe that parts them."""
    columns = _stripes([], [run for row in rows[first : index + 1] for run in row])
    wanted = len(columns)
    end = index + 1
    for row in rows[index + 1 :]:
        wider = _stripes(columns, row)
        if len(wider) != wanted or not _goes_on(
            rows[end - 1], row, wider, is_heading=end == index + 1
        ):
            break
        columns = wider
        end += 1
    return columns, end


def _goes_on(
    before: Row, row: Row, columns: list[tuple[float, float]], *, is_heading: bool
) -> bool:
    gap = min(run.top for run in row) - max(run.bottom for run in before)
    if gap > _WIDEST_GAP * row[0].height or places_text(" ".join(run.text for run in row)):
        return False
    if _column(row[0], columns) > 0:
        return True
    return _NUMBER.fullmatch(row[0].text.strip()) is not None or (is_heading and len(row) > 1)


def _stripes(columns: list[tuple[float, float]], runs: Iterable[Run]) -> list[tuple[float, float]]:
    """Give the columns widened by ``runs``; those that a run joins become one."""
    joined: list[tuple[float, float]] = []
    for left, right in sorted([*columns, *((run.left, run.right) for run in runs)]):
        if joined and left < joined[-1][1] + _LEAST_GUTTER:
            joined[-1] = joined[-1][0], max(joined[-1][1], right)
        else:
            joined.append((left, right))
    return joined


def _column(run: Run, columns: list[tuple[float, float]]) -> int:
    middle = (run.left + run.right) / 2
    return next(i for i, (_, right) in enumerate(columns) if middle <= right)


def _records(
    rows: list[Row], heading: int, columns: list[tuple[float, float]]
) -> list[list[list[str]]]:
    """Give the cells of the heading and of each numbered row, with the lines that go on below it."""
    records: list[list[list[str]]] = [[[] for _ in columns]]
    for number, row in enumerate(rows):
        if (
            number > heading
            and _NUMBER.fullmatch(row[0].text.strip())
            and not _column(row[0], columns)
        ):
            records.append([[] for _ in columns])
        for run in row:
            records[-1][_column(run, columns)].append(run.text)
    return records
