"""Tables set with blanks in plain text (bảng canh bằng dấu cách): columns parted by stripes that no line crosses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise

from thongsuot.core.vocabulary.load import table

_PIECE = re.compile(r"\S+(?: \S+)*")
_GAP = re.compile(r" {2,}|\t")
_NUMBER = re.compile(r"(?:\d{1,3}|[IVX]{1,5}|[a-zđ])[.)]?")
# `V. TỔ CHỨC THỰC HIỆN` behind a blank line, with flowing text below it: the table has ended.
_SECTION = re.compile(r"\s*(?:[IVX]{1,5}|[A-H])\s?[./-]\s+[^a-z\d]*\s*")
_FEWEST_COLUMNS = 3
_NARROWEST_STRIPE = 2
_Stripe = tuple[int, int]


@dataclass(frozen=True, slots=True)
class SpacedTable:
    """The lines ``[first, end)`` and their rows, the heading first; a cell has its lines joined."""

    first: int
    end: int
    rows: list[list[str]]


def spaced_tables(lines: list[str]) -> Iterator[SpacedTable]:
    """Give the tables whose heading begins with the number's column (STT, TT)."""
    done = 0
    for index, line in enumerate(lines):
        if ("  " in line or "\t" in line) and index >= done and _is_heading(line):
            found = _table_at([_measured(each) for each in lines[index:]], index)
            if found is not None:
                yield found
                done = found.end


def _measured(line: str) -> str:
    """Give the line as wide as it is seen: marks apart from their letters take no place."""
    return unicodedata.normalize("NFC", line.expandtabs(8))


def _is_heading(line: str) -> bool:
    pieces = _GAP.split(line.strip())
    return len(pieces) >= _FEWEST_COLUMNS and pieces[0].strip(" .").casefold() in _numbers()


def _table_at(lines: list[str], index: int) -> SpacedTable | None:
    stripes = _stripes(lines[0], (0, max(len(line) for line in lines)))
    wanted = len(stripes)
    count = 1
    for count, line in enumerate(lines[1:], start=1):
        left = [part for stripe in stripes for part in _free(line, stripe)]
        if line.strip() and (len(left) < wanted or _begins_section(lines, count)):
            break
        stripes = left if line.strip() else stripes
    else:
        count = len(lines)
    while not lines[count - 1].strip():
        count -= 1
    edges = [0, *((left + right) // 2 for left, right in stripes)]
    rows = _rows([_cells(line, edges) for line in lines[:count]])
    if len(rows) < 2 or len(stripes) != wanted:  # noqa: PLR2004 - the heading and one row
        return None
    return SpacedTable(index, index + count, rows)


def _begins_section(lines: list[str], at: int) -> bool:
    if lines[at - 1].strip() or not _SECTION.fullmatch(lines[at]) or not lines[at].isupper():
        return False
    below = next((line.strip() for line in lines[at + 1 :] if line.strip()), "")
    return _GAP.search(below) is None


def _stripes(line: str, area: _Stripe) -> list[_Stripe]:
    """Give the gaps between the pieces of the heading."""
    pieces = [(piece.start(), piece.end()) for piece in _PIECE.finditer(line)]
    return [(left[1], right[0]) for left, right in pairwise(pieces) if right[0] <= area[1]]


def _free(line: str, stripe: _Stripe) -> list[_Stripe]:
    """Give the widest part of a stripe that ``line`` leaves free."""
    parts = [(found.start(), found.end()) for found in re.finditer(" +", line.ljust(stripe[1]))]
    inside = [(max(left, stripe[0]), min(right, stripe[1])) for left, right in parts]
    wide = [part for part in inside if part[1] - part[0] >= _NARROWEST_STRIPE]
    return [max(wide, key=lambda part: part[1] - part[0])] if wide else []


def _cells(line: str, edges: list[int]) -> list[str]:
    bounds = [*edges, len(line) + 1]
    return [line[left:right].strip() for left, right in pairwise(bounds)]


def _rows(lines: list[list[str]]) -> list[list[str]]:
    """Put the lines of a row together: those between two blank lines, or from one number to the next."""
    groups = [list(part) for filled, part in groupby(lines, key=any) if filled]
    if any(sum(_numbered(cells) for cells in group) > 1 for group in groups):
        groups = [part for group in groups for part in _at_numbers(group)]
    rows: list[list[str]] = []
    for group in groups:
        cells = [" ".join(part for part in column if part) for column in zip(*group, strict=True)]
        if rows and not cells[0]:
            cells = [f"{above} {own}".strip() for above, own in zip(rows.pop(), cells, strict=True)]
        rows.append(cells)
    return rows


def _at_numbers(lines: list[list[str]]) -> list[list[list[str]]]:
    parts: list[list[list[str]]] = [[]]
    for cells in lines:
        if _numbered(cells) and parts[-1]:
            parts.append([])
        parts[-1].append(cells)
    return parts


def _numbered(cells: list[str]) -> bool:
    return _NUMBER.fullmatch(cells[0]) is not None


@cache
def _numbers() -> frozenset[str]:
    """Give the headings of the column of numbers."""
    columns = table("task_tables")["column"]
    return frozenset(
        word for column in columns if column["name"] == "number" for word in column["whole"]
    )
