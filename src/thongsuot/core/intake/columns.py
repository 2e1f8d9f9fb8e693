"""Columns (cột): head and signature in two columns are read one column after the other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from thongsuot.core.intake.geometry import Row, Run
from thongsuot.core.intake.layout_signs import names_state, spans_page
from thongsuot.core.intake.line_signs import is_marker_alone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SAME_ROW = 0.5
_NARROWEST_GUTTER = 6.0
_PLAIN_GUTTER = 24.0
_TIGHT = 2.0
# So many rows above the name of the state are no head that it stands in, but the columns of a signature.
_SHORTEST_TAIL = 3


@dataclass(frozen=True, slots=True)
class _Gutter:
    """An upright stripe that no run crosses."""

    left: float
    right: float

    @property
    def width(self) -> float:
        return self.right - self.left

    def narrowed(self, row: Row) -> _Gutter | None:
        """Give the part of the gutter that ``row`` leaves free, if it is wide enough."""
        left, right = self.left, self.right
        middle = (left + right) / 2
        for run in row:
            if run.left + run.right < 2 * middle:
                left = max(left, run.right)
            else:
                right = min(right, run.left)
        return _Gutter(left, right) if right - left >= _NARROWEST_GUTTER else None


def rows_of(runs: Iterable[Run]) -> list[Row]:
    """Give the runs as rows from top to bottom, each from left to right."""
    rows: list[Row] = []
    for run in sorted(runs, key=lambda run: run.middle):
        first = rows[-1][0] if rows else None
        if first and run.top < first.bottom and _shared_height(run, first) > _SAME_ROW:
            rows[-1].append(run)
        else:
            rows.append([run])
    for row in rows:
        if len(row) > 1:
            row.sort(key=lambda run: run.left)
    return rows


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows ``[first, end)`` in two columns, with each column's rows."""

    first: int
    end: int
    left: list[Row]
    right: list[Row]


def two_column_stretches(rows: list[Row]) -> Iterator[Stretch]:
    """Give the stretches of rows that a gutter parts into two columns."""
    done = 0
    for index, row in enumerate(rows):
        alone = len(row) == 1 and not _stands_beside(row[0], rows, index + 1)
        found = None if alone or index < done else _stretch_at(rows, index, done)
        if found is not None:
            first, done, gutter = found
            part = rows[first:done]
            left = _side(part, gutter, left=True)
            yield Stretch(first, done, left, _side(part, gutter, left=False))


def _shared_height(first: Run, second: Run) -> float:
    """Give which share of the lower run stands at the height of the other."""
    shared = min(first.bottom, second.bottom) - max(first.top, second.top)
    return shared / max(min(first.height, second.height), 1.0)


def in_reading_order(rows: list[Row]) -> tuple[list[Row], int]:
    """Give the rows with every two-column stretch as its left rows, then its right rows.

    Beside them: how many of the last are those of a right column.
    """
    ordered: list[Row] = []
    done = beside = 0
    for stretch in two_column_stretches(rows):
        ordered += [*rows[done : stretch.first], *stretch.left, *stretch.right]
        done = stretch.end
        beside = len(stretch.right)
    return ordered + rows[done:], beside if done == len(rows) else 0


def _stretch_at(rows: list[Row], index: int, lowest: int) -> tuple[int, int, _Gutter] | None:
    """Give the rows around ``index`` that one gutter parts: first, behind the last, gutter."""
    neighbours = _side_by_side(rows, index)
    gaps = [
        _Gutter(a.right, b.left)
        for a, b in pairwise(neighbours)
        if not is_marker_alone(a.text.strip())
    ]
    for gap in sorted(gaps, key=lambda gap: -gap.width):
        first, end, gutter = _grown(rows, index, lowest, gap)
        end = _trimmed(rows, first, end, gutter)
        both = sum(1 for row in rows[first:end] if _is_parted(row, gutter))
        if both > 1 or (gap.width > _PLAIN_GUTTER and not _is_blank_in_line(neighbours, gap)):
            return first, end, gutter
    return None


def _side_by_side(rows: list[Row], index: int) -> Row:
    """Give the row, with the next one if its lines stand only half a line lower."""
    row = rows[index]
    if len(row) == 1 and _stands_beside(row[0], rows, index + 1):
        together = sorted([*row, *rows[index + 1]], key=lambda run: run.left)
        if all(a.right < b.left for a, b in pairwise(together)):
            return together
    return row


def _stands_beside(run: Run, rows: list[Row], index: int) -> bool:
    """Tell whether the row at ``index`` begins less than a line below ``run``, and leaves its place free."""
    if index == len(rows):
        return False
    _, left, right, top, bottom = run
    _, below_left, below_right, below_top, below_bottom = rows[index][0]
    if not (right < below_left or below_right < left):
        return False
    pitch = (below_top + below_bottom) / 2 - (top + bottom) / 2
    return pitch < min(bottom - top, below_bottom - below_top)


def _is_blank_in_line(row: Row, gap: _Gutter) -> bool:
    """Tell whether the gap is a place left to be filled in: the sentence goes on behind it."""
    return any(run.left >= gap.right and run.text[:1].islower() for run in row)


def _grown(rows: list[Row], index: int, lowest: int, gutter: _Gutter) -> tuple[int, int, _Gutter]:
    first, end = index, index + 1
    while end < len(rows) and (narrowed := gutter.narrowed(rows[end])) is not None:
        if end - index >= _SHORTEST_TAIL and any(names_state(run.text) for run in rows[end]):
            break
        if len(rows[end]) == 1 and spans_page(rows[end][0].text):
            break
        gutter = narrowed
        end += 1
    while first > lowest and (narrowed := gutter.narrowed(rows[first - 1])) is not None:
        gutter = narrowed
        first -= 1
    return first, end, gutter


def _trimmed(rows: list[Row], first: int, end: int, gutter: _Gutter) -> int:
    """Leave out what follows below the columns: rows of the left side that stand apart from them."""
    last = max(
        (i for i in range(first, end) if any(run.left >= gutter.right for run in rows[i])),
        default=first,
    )
    left = [run for row in rows[first : last + 1] for run in row if run.right <= gutter.left]
    for index in range(last + 1, end):
        run = rows[index][0]
        words = " ".join(part.text for part in rows[index])
        if not left or spans_page(words) or not _belongs(run, left):
            return index
        left.append(run)
    return end


def _belongs(run: Run, column: list[Run]) -> bool:
    """Tell whether ``run`` stands right below ``column``, not at the head of what follows it."""
    center = (run.left + run.right) / 2
    is_below = min(r.left for r in column) < center < max(r.right for r in column)
    return is_below and run.top - column[-1].bottom < _TIGHT * run.height


def _is_parted(row: Row, gutter: _Gutter) -> bool:
    return row[0].right <= gutter.left and row[-1].left >= gutter.right


def _side(rows: list[Row], gutter: _Gutter, *, left: bool) -> list[Row]:
    sides = ([run for run in row if (run.right <= gutter.left) == left] for row in rows)
    return [side for side in sides if side]
