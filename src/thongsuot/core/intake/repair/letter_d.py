"""Repair of the letter Đ (chữ Đ) where its Icelandic or African look-alike was typed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import edits_of_matches

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft
    from thongsuot.core.intake.repair.edit import Edit

KIND = "letter_d"

_RIGHT = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"}
_LOOK_ALIKE = re.compile(f"[{''.join(_RIGHT)}]")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each look-alike of Đ and đ."""
    if draft.signs.isdisjoint(_RIGHT):
        return []
    return edits_of_matches(_LOOK_ALIKE, draft.text, lambda match: _RIGHT[match.group()])
