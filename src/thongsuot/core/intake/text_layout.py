"""Layout made of blanks, tabs and pipes in plain text: columns of the head, tables of tasks."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING

from thongsuot.core.intake.columns import two_column_stretches
from thongsuot.core.intake.geometry import Row, Run
from thongsuot.core.intake.layout_signs import places_text
from thongsuot.core.intake.opened_document import Line, plain_lines, row_line
from thongsuot.core.intake.spaced_table import spaced_tables

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDE = ("   ", "\t", "\u00a0")
_WIDE_GAP = re.compile(r"\S(?: {3,}|[ \u00a0]*\t[ \u00a0\t]*|\u00a0{3,})\S")
_PIECE = re.compile(r"\S+(?:[ \u00a0]{1,2}\S+)*")
# Where the marks lie that stand apart from their letters, and letters of other scripts.
_LIKE_A_MARK = re.compile("[\u0300-\u1dff\u20d0-\U0010ffff]")
_PIPE_ROW = re.compile(r"\s*\|.*\|\s*")
_PIPE_RULE = re.compile(r"[\s|:+-]*-{2,}[\s|:+-]*")
_CELL_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_INNER_PIPE = re.compile(r"(?<=\S)\s\|\s")
_HEAD_WITH_PIPE = re.compile(r"[^|]+\s\|\s[^|]+")
# One character as a box, so that the columns of a text are found as those of a page.
_WIDTH, _HEIGHT, _PITCH = 6.0, 12.0, 14.0
_WHOLE_WIDTH = 400 * _WIDTH
_FEWEST_TABS = _FEWEST_PIPES = 2
_PAGE_BREAK = 4  # lines that may stand between two rows: blanks, page number, running head


def laid_out(text: str) -> list[Line]:
    """Give the lines of ``text`` with columns one after the other and tables row by row."""
    lines = text.split("\n")
    found = plain_lines(lines)
    if "|" in text:
        found = [line for part in _pipe_parts(found) for line in part]
    if "\t" in text:
        found = _tab_rows(found)
    if "  " in text or "\t" in text:
        found = _spaced_rows(found, has_rows="|" in text or "\t" in text)
    is_wide = any(gap in text for gap in _WIDE)
    return _columns_apart(found) if is_wide and _has_columns(lines) else found


def _spaced_rows(lines: list[Line], *, has_rows: bool) -> list[Line]:
    """Give the lines with tables that are set with blanks as rows."""
    found: list[Line] = []
    done = 0
    texts = [line[0] for line in lines]
    if has_rows:
        texts = ["" if line.is_row else line.text for line in lines]
    for one in spaced_tables(texts):
        found += lines[done : one.first]
        found += [row_line([cell] for cell in row) for row in one.rows]
        done = one.end
    return found + lines[done:]


def _has_columns(lines: list[str]) -> bool:
    """Tell whether parts of lines that wide gaps separate belong to a head or a signature."""
    pieces = [
        piece
        for line in lines
        if ("   " in line or "\t" in line or "\u00a0" in line) and _WIDE_GAP.search(line)
        for piece in _PIECE.findall(line)
    ]
    return bool(pieces) and places_text("\n".join(pieces))


def _pipe_parts(lines: list[Line]) -> Iterator[list[Line]]:
    """Give the lines with every table drawn with pipes as its cells or its rows."""
    inner = _inner_pipes(lines)
    tables = [_is_pipe_row(line.text) or count for line, count in zip(lines, inner, strict=True)]
    for is_table, part in groupby(zip(tables, lines, strict=True), lambda pair: bool(pair[0])):
        found = [line for _, line in part]
        yield _pipe_table([line.text for line in found]) if is_table else found


def _inner_pipes(lines: list[Line]) -> list[int]:
    """Give how many pipes stand inside each line, 0 unless a neighbour has as many, two at least."""
    counts = [len(_INNER_PIPE.findall(line.text)) for line in lines]
    return [
        count
        if count >= _FEWEST_PIPES and count in {*counts[max(i - 1, 0) : i], *counts[i + 1 : i + 2]}
        else 0
        for i, count in enumerate(counts)
    ]


def _is_pipe_row(line: str) -> bool:
    """Tell whether pipes close the line on both sides, or part the columns of a head."""
    if _PIPE_ROW.fullmatch(line):
        return True
    cells = "\n".join(cell.strip() for cell in line.split("|"))
    return _HEAD_WITH_PIPE.fullmatch(line) is not None and places_text(cells)


def _pipe_table(rows: list[str]) -> list[Line]:
    cells = [
        [_CELL_BREAK.split(cell) for cell in row.strip().strip("|").split("|")]
        for row in rows
        if not _PIPE_RULE.fullmatch(row)
    ]
    flat = [part.strip() for row in cells for cell in row for part in cell]
    if places_text("\n".join(flat)) or all(len(row) == 1 for row in cells):
        return [Line(part) for part in flat if part]
    return [row_line(row) for row in cells if any(part.strip() for cell in row for part in cell)]


def _tab_rows(lines: list[Line]) -> list[Line]:
    """Mark lines near each other with the same number of tabs, two at least, as rows of one table.

    A row whose last cells are empty has fewer tabs inside; it counts as one near rows that are sure.
    Tabs at the end of a line tell of its empty cells, but whether they are still there is left to the file.
    """
    places = [index for index, line in enumerate(lines) if line.text.strip()]
    tabs = [lines[index].text.strip().count("\t") for index in places]
    if max(tabs, default=0) < _FEWEST_TABS:
        return lines
    whole = [lines[index].text.count("\t") for index in places]
    sure = [
        count
        if count >= _FEWEST_TABS
        and (count in _beside(tabs, near) or whole[near] in _beside(whole, near))
        else 0
        for near, count in enumerate(tabs)
    ]
    marked = list(lines)
    for near, index in enumerate(places):
        is_row = sure[near] or 0 < tabs[near] < max(_beside(sure, near))
        if is_row and not lines[index].is_row:
            marked[index] = row_line(_cells(lines[index]))
    return marked


def _beside(counts: list[int], index: int) -> list[int]:
    """Give the counts of the lines around ``index``, as far as a page break may part two rows."""
    before = counts[max(index - _PAGE_BREAK, 0) : index]
    return [0, *before, *counts[index + 1 : index + 1 + _PAGE_BREAK]]


def _cells(line: Line) -> list[list[str]]:
    return [[cell] for cell in line.text.strip(" ").rstrip("\t ").split("\t")]


def _columns_apart(lines: list[Line]) -> list[Line]:
    numbers = [index for index, line in enumerate(lines) if line.text.strip()]
    rows = [_runs(lines[index], index) for index in numbers]
    found: list[Line] = []
    done = 0
    for stretch in two_column_stretches(rows):
        sides = [*stretch.left, *stretch.right]
        if places_text("\n".join(_joined(row) for row in sides)):
            found += lines[done : numbers[stretch.first]]
            found += [Line(_joined(row)) for row in sides]
            done = numbers[stretch.end - 1] + 1
    return found + lines[done:]


def _runs(line: Line, number: int) -> Row:
    """Give the pieces between wide gaps; the row of a table is one piece, which no column parts."""
    text = line.text.expandtabs(8)
    top = number * _PITCH
    if line.is_row:
        return [Run(line.text, 0, _WHOLE_WIDTH, top, top + _HEIGHT)]
    return [
        Run(piece.group(), *_edges(text, piece), top, top + _HEIGHT)
        for piece in _PIECE.finditer(text)
    ]


def _edges(text: str, piece: re.Match[str]) -> tuple[float, float]:
    """Give where a piece is seen: marks apart from their letters take no place."""
    if _LIKE_A_MARK.search(text) is None:
        return piece.start() * _WIDTH, piece.end() * _WIDTH
    left, right = (
        sum(not unicodedata.combining(sign) for sign in text[:end]) for end in piece.span()
    )
    return left * _WIDTH, right * _WIDTH


def _joined(row: Row) -> str:
    return "   ".join(run.text for run in row)
