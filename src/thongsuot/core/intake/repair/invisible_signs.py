"""Repair of invisible signs (ký tự ẩn): zero-width and control characters, soft hyphens, form feeds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import deletions

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft
    from thongsuot.core.intake.repair.edit import Edit

KIND = "invisible_signs"

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]+"
)


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit that takes away each run of signs that nobody sees."""
    return deletions(_INVISIBLE, draft.text)
