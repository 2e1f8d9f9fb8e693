"""Repair of the letter Ư (chữ Ư) where a Tatar look-alike stands for it, as old fonts in PDF give it: ``đƣợc``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import edits_of_matches

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft
    from thongsuot.core.intake.repair.edit import Edit

KIND = "letter_u"

_RIGHT = {"\u01a2": "Ư", "\u01a3": "ư"}
_LOOK_ALIKE = re.compile(f"[{''.join(_RIGHT)}]")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each look-alike of Ư and ư."""
    if draft.signs.isdisjoint(_RIGHT):
        return []
    return edits_of_matches(_LOOK_ALIKE, draft.text, lambda match: _RIGHT[match.group()])
