"""Repair of invisible signs (ký tự ẩn): zero-width and control characters, soft hyphens, form feeds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import deletions

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft
    from thongsuot.core.intake.repair.edit import Edit

KIND = "invisible_signs"

_RANGES = (
    (0x00, 0x08), (0x0B, 0x0C), (0x0E, 0x1F), (0x7F, 0x84), (0x86, 0x9F), (0xAD, 0xAD), (0x34F, 0x34F),
    (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x2064), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
)  # fmt: skip
_SIGNS = frozenset(chr(code) for first, last in _RANGES for code in range(first, last + 1))
_INVISIBLE = re.compile(f"[{''.join(map(re.escape, sorted(_SIGNS)))}]+")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit that takes away each run of signs that nobody sees."""
    if _SIGNS.isdisjoint(draft.signs):
        return []
    return deletions(_INVISIBLE, draft.text)
