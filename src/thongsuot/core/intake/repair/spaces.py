"""Repair of white space (khoảng trắng): doubled blanks, blanks at the ends of lines, blanks of odd width."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "spaces"

_WIDTHS = "".join(map(chr, range(0x2000, 0x200B)))
_ODD = f"\t\r\x85\u00a0\u1680{_WIDTHS}\u2028\u2029\u202f\u205f\u3000"
_ODD_SIGNS = frozenset(_ODD)
_TOO_MANY = ("  ", " \n", "\n ")
_RUN = re.compile(f"[ {_ODD}]{{2,}}|[{_ODD}]|^ | $")
_PLAIN_RUN = re.compile(" (?: +|(?<=^ )|$)")  # the same where no blank is odd


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each run of white space that is more than one plain blank."""
    odd = not _ODD_SIGNS.isdisjoint(draft.signs)
    if not odd and not any(blanks in f"\n{draft.text}\n" for blanks in _TOO_MANY):
        return []
    edits: list[Edit] = []
    start = 0
    for index, line in enumerate(draft.lines):
        if odd or "  " in line or line[:1] == " " or line[-1:] == " ":
            runs = (_RUN if odd else _PLAIN_RUN).finditer(line)
            edits += _edits_of_line(runs, start, is_row=draft.hints[index].is_row)
        start += len(line) + 1
    return edits


def _edits_of_line(runs: Iterable[re.Match[str]], start: int, *, is_row: bool) -> Iterator[Edit]:
    for match in runs:
        new = _narrow(match, is_row=is_row)
        if new != match.group():
            yield (start + match.start(), start + match.end(), new)


def _narrow(match: re.Match[str], *, is_row: bool) -> str:
    """Give the tabs that part the cells of a row, nothing at the ends of a line, else one blank."""
    run = match.group()
    if is_row and "\t" in run:
        return "\t" * run.count("\t")
    return "" if match.start() == 0 or match.end() == len(match.string) else " "
