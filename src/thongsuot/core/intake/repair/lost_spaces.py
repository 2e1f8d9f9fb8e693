"""Repair of lost blanks (mất khoảng trắng): behind a comma between words, and in front of a bracket."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "lost_spaces"

_LOST = re.compile(r"(?<=[^\W\d_]{2}[,;])(?=[^\W\d_]{2})|(?<=[a-zà-ỹđ]{2})(?=\([^\W_])")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit that puts a blank back at each place."""
    return [Edit(found.start(), found.end(), " ") for found in _LOST.finditer(draft.text)]
