"""Repair of lost blanks (mất khoảng trắng): behind a comma between words, and in front of a bracket."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.folding import LOWER

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "lost_spaces"

# A set of signs comes first, so that the search runs from sign to sign; behind most of them stands a blank.
_LOST = re.compile(
    rf"[,;(](?:(?=[^\W\d_]{{2}})(?<=[^\W\d_]{{2}}[,;])|(?=[^\W_])(?<=[{LOWER}]{{2}}\())"
)


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit that puts a blank back at each place."""
    places = [
        found.start() if found[0] == "(" else found.end() for found in _LOST.finditer(draft.text)
    ]
    return [Edit(place, place, " ") for place in places]
