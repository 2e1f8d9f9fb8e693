"""Rows of task tables (bảng phân công nhiệm vụ): STT, nội dung, đơn vị chủ trì, phối hợp, thời gian, sản phẩm."""

from __future__ import annotations

import re

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.markers import RANKS, Marker, read_marker
from thongsuot.core.parsing.outline_node import OutlineNode
from thongsuot.core.vocabulary.load import table

_CELL_SIGN = re.compile(r"\t|\|")
_RULE = re.compile(r"[\s|:\-–—_=]+")
_FEWEST_COLUMNS = 2
_LONGEST_HEADING = 80
_LONGEST_NUMBER = 8
_BELOW_EVERYTHING = len(RANKS)


class TableReader:
    """Reads the lines of tables one after the other; the last heading row names the columns."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._columns: tuple[str | None, ...] = ()

    def takes(self, line: Span) -> bool:
        """Tell whether ``line`` is the row of a table."""
        words = line.of(self._text)
        return "\t" in words or (words.startswith("|") and words.count("|") > _FEWEST_COLUMNS)

    def read(self, line: Span) -> OutlineNode | None:
        """Give the row as an item numbered by its first cell; None for headings and rules."""
        cells = self._cells(line)
        if _RULE.fullmatch(line.of(self._text)) or not any(cell.start < cell.end for cell in cells):
            return None
        columns = self._heading(cells)
        if columns is not None:
            self._columns = _merged(self._columns, columns)
            return None
        return self._row(line, cells) if self.holds_tasks else None

    @property
    def holds_tasks(self) -> bool:
        """Whether the columns are those of a task table: what is to be done, and by whom or by when.

        A schedule of one undertaking says when and by whom only: ``Đợt | Thời gian | Địa điểm | Đơn vị chủ trì``.
        """
        columns = set(self._columns)
        if "task" in columns:
            return bool(columns & {"lead", "support", "time"})
        return columns >= {"lead", "support", "time"}

    def leave(self) -> None:
        """Forget the columns, for the table has ended."""
        self._columns = ()

    def _cells(self, line: Span) -> list[Span]:
        text, start, end = self._text, line.start, line.end
        if text[start] == "|":
            start, end = start + 1, end - (text[end - 1] == "|")
        cells = []
        for sign in _CELL_SIGN.finditer(text, start, end):
            cells.append(_bare(text, start, sign.start()))
            start = sign.end()
        return [*cells, _bare(text, start, end)]

    def _heading(self, cells: list[Span]) -> tuple[str | None, ...] | None:
        if cells[0].of(self._text).rstrip(".)").isdigit():
            return None  # a numbered row whose cells only speak of activities and time limits
        names = tuple(_column(fold(self._text)[cell.start : cell.end]) for cell in cells)
        known = {name for name in names if name}
        longest = max(cell.end - cell.start for cell in cells)
        if len(known) >= _FEWEST_COLUMNS and longest < _LONGEST_HEADING:
            return names
        return None

    def _row(self, line: Span, cells: list[Span]) -> OutlineNode | None:
        marker, rest = self._numbered(line, cells)
        filled = [cell for cell in rest if cell.start < cell.end]
        if not filled:
            return None
        named = self._named(cells)
        own = [Span(filled[0].start, filled[-1].end)]
        node = OutlineNode(marker, own, _BELOW_EVERYTHING + marker.rank, cells=tuple(filled))
        node.columns = named
        node.has_title = len(filled) == 1 and len(cells) > _FEWEST_COLUMNS
        return node

    def _numbered(self, line: Span, cells: list[Span]) -> tuple[Marker, list[Span]]:
        first = cells[0]
        label = first.of(self._text).rstrip(".)")
        numbered = read_marker(f"{label}. A", Span(0, len(label) + 3)) if label else None
        if numbered is not None and len(label) <= _LONGEST_NUMBER:
            span = Span(first.start, first.end)
            return Marker(numbered.sort, numbered.label, span), cells[1:]
        return Marker("dash", "", Span(line.start, line.start)), cells

    def _named(self, cells: list[Span]) -> dict[str, Span]:
        named: dict[str, Span] = {}
        for name, cell in zip(self._columns, cells, strict=False):
            if name is not None and name not in named and cell.start < cell.end:
                named[name] = cell
        return named


def _column(words: str) -> str | None:
    words = words.strip(" .:")
    if not words:
        return None
    columns = table("task_tables")["column"]
    for column in columns:
        if words in column["whole"]:
            return str(column["name"])
    for column in columns:
        if any(word in words for word in column["words"]):
            return (
                "lead"
                if column["name"] == "support" and "chủ trì" in words
                else str(column["name"])
            )
    return None


def _merged(above: tuple[str | None, ...], below: tuple[str | None, ...]) -> tuple[str | None, ...]:
    """Put a second heading row into the first: ``Đơn vị thực hiện`` above ``Chủ trì`` and ``Phối hợp``."""
    if not above or len(above) != len(below):
        parts = tuple(name for name in below if name)
        if "lead" in above and set(parts) == {"lead", "support"}:
            place = above.index("lead")
            return above[:place] + parts + above[place + 1 :]
        return below
    return tuple(low or high for high, low in zip(above, below, strict=True))


def _bare(text: str, start: int, end: int) -> Span:
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return Span(start, end)
