"""Repair of lost blanks (mất khoảng trắng): behind a comma between words, and in front of a bracket."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.folding import LOWER

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "lost_spaces"

# The sign comes first, so that the search runs from sign to sign; behind most of them stands a blank.
_BEHIND_SIGN = tuple(
    re.compile(rf"{sign}(?=[^\W\d_]{{2}})(?<=[^\W\d_]{{2}}{sign})") for sign in ",;"
)
_BRACKET = re.compile(rf"\((?=[^\W_])(?<=[{LOWER}]{{2}}\()")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit that puts a blank back at each place."""
    places = [found.end() for sign in _BEHIND_SIGN for found in sign.finditer(draft.text)]
    places += [found.start() for found in _BRACKET.finditer(draft.text)]
    return [(place, place, " ") for place in sorted(places)]
