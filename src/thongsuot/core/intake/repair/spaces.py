"""Repair of white space (khoảng trắng): doubled blanks, blanks at the ends of lines, invisible signs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "spaces"

_INVISIBLE = "\u00ad\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\x7f"
_WIDE = "\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\f\v"
_RUN = re.compile(
    f"[ {_WIDE}{_INVISIBLE}]*[{_WIDE}{_INVISIBLE}][ {_WIDE}{_INVISIBLE}]*|  +|^ | $", re.MULTILINE
)
_BLANK = re.compile(f"[ {_WIDE}]")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each run of white space that is more than one plain blank."""
    rows = _row_stretches(draft)
    edits = []
    for match in _RUN.finditer(draft.text):
        new = _narrow(match, is_row=match.start() in rows if rows else False)
        if new != match.group():
            edits.append(Edit(match.start(), match.end(), new))
    return edits


def _narrow(match: re.Match[str], *, is_row: bool) -> str:
    run, text = match.group(), match.string
    if is_row and "\t" in run:
        return "\t" * run.count("\t")
    if not _BLANK.search(run):
        return ""
    at_start = match.start() == 0 or text[match.start() - 1] == "\n"
    at_end = match.end() == len(text) or text[match.end()] == "\n"
    return "" if at_start or at_end else " "


def _row_stretches(draft: Draft) -> set[int]:
    """Give the offsets of the table rows, whose tabs part their cells."""
    offsets: set[int] = set()
    if not any(hint.is_row for hint in draft.hints):
        return offsets
    start = 0
    for line, hint in zip(draft.lines, draft.hints, strict=True):
        if hint.is_row:
            offsets.update(range(start, start + len(line) + 1))
        start += len(line) + 1
    return offsets
