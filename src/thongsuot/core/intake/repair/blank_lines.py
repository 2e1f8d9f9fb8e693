"""Repair of empty lines (dòng trống): paragraphs are separated by one line break."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "blank_lines"

_BREAKS = re.compile(r"\n(?:\n+|(?<=\A\n)|\Z)")
_MANY = "\n\n"


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each line break more than one, and for those at either end of the text."""
    text = draft.text
    if _MANY not in text and text[:1] != "\n" != text[-1:]:
        return []
    edits = []
    for match in _BREAKS.finditer(text):
        keep = 0 if match.start() == 0 or match.end() == len(text) else 1
        if match.end() - match.start() > keep:
            edits.append((match.start() + keep, match.end(), ""))
    return edits
