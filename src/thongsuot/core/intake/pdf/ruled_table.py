"""Tables drawn with ruling lines (bảng có kẻ khung): which cell a place on the page lies in."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thongsuot.core.intake.pdf.rules import Rule

_TOUCH = 3.0
_FEWEST_SIDES = 3  # two columns have three upright lines

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class RuledTable:
    """A grid of columns and rows; ``firsts`` leads each cell to the first part of a joined one."""

    columns: list[float]
    rows: list[float]
    firsts: dict[Cell, Cell]

    @property
    def top(self) -> float:
        """Give the height on the page at which the table begins."""
        return self.rows[0]

    def cell_at(self, x: float, y: float) -> Cell | None:
        """Give row and column of the cell at a place, or None outside the table."""
        if not (self.rows[0] <= y <= self.rows[-1] and self.columns[0] <= x <= self.columns[-1]):
            return None
        row = min(bisect_right(self.rows, y), len(self.rows) - 1) - 1
        column = min(bisect_right(self.columns, x), len(self.columns) - 1) - 1
        return self.firsts[row, column]


def tables_of(rules: list[Rule]) -> list[RuledTable]:
    """Give the tables that the ruling lines of a page make, from top to bottom."""
    tables = []
    for group in _touching(rules):
        upright = [rule for rule in group if rule.is_upright]
        level = [rule for rule in group if not rule.is_upright]
        columns = _places(rule.left for rule in upright)
        rows = _places(rule.top for rule in level)
        if len(columns) >= _FEWEST_SIDES and len(rows) > 1:
            tables.append(RuledTable(columns, rows, _firsts(columns, rows, upright, level)))
    return sorted(tables, key=lambda table: table.top)


def _firsts(
    columns: list[float], rows: list[float], upright: list[Rule], level: list[Rule]
) -> dict[Cell, Cell]:
    """Lead each cell without a line at its left or its head to the cell there."""
    firsts: dict[Cell, Cell] = {}
    for row, (top, bottom) in enumerate(pairwise(rows)):
        for column, (left, right) in enumerate(pairwise(columns)):
            x, y = (left + right) / 2, (top + bottom) / 2
            if column and not any(
                abs(rule.left - left) < _TOUCH and rule.top <= y <= rule.bottom for rule in upright
            ):
                firsts[row, column] = firsts[row, column - 1]
            elif row and not any(
                abs(rule.top - top) < _TOUCH and rule.left <= x <= rule.right for rule in level
            ):
                firsts[row, column] = firsts[row - 1, column]
            else:
                firsts[row, column] = row, column
    return firsts


def _touching(rules: list[Rule]) -> list[list[Rule]]:
    """Give the rules in groups whose members touch one another."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda rule: rule.top):
        near = [group for group in groups if any(_touch(rule, other) for other in group)]
        groups = [group for group in groups if group not in near]
        groups.append([rule, *(other for group in near for other in group)])
    return groups


def _touch(first: Rule, second: Rule) -> bool:
    return (
        first.left - _TOUCH <= second.right
        and second.left - _TOUCH <= first.right
        and first.top - _TOUCH <= second.bottom
        and second.top - _TOUCH <= first.bottom
    )


def _places(places: Iterable[float]) -> list[float]:
    """Give the places in order, those that all but coincide as one."""
    distinct: list[float] = []
    for place in sorted(places):
        if not distinct or place - distinct[-1] > _TOUCH:
            distinct.append(place)
    return distinct
