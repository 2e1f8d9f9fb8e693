"""Repair of hyphenation (ngắt từ cuối dòng): a syllable that a line's end broke is put together again."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.syllables import is_syllable

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "hyphenation"

_BROKEN = re.compile(
    r"(?<![^\W_])(?P<left>[^\W\d_]+)(?P<sign>[-\u00ad\u2010])[ \t]*\n[ \t]*(?P<right>[^\W\d_]+)"
)
_SOFT = "\u00ad"
_RARE = frozenset((_SOFT, "\u2010"))
# Nearly always there is none: words need not be tried one by one.
_MAY_BE_BROKEN = re.compile(r"-(?<=[^\W\d_]-)[ \t]*\n[ \t]*[^\W\d_]")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each sign at a line's end that stands inside a syllable."""
    if _RARE.isdisjoint(draft.signs) and _MAY_BE_BROKEN.search(draft.text) is None:
        return []
    return [
        (found.end("left"), found.start("right"), "")
        for found in _BROKEN.finditer(draft.text)
        if found["sign"] == _SOFT or _is_broken(found["left"], found["right"])
    ]


def _is_broken(left: str, right: str) -> bool:
    """Two parts of which only the whole is a syllable; a hyphen between words of a name is left alone."""
    left, right = (unicodedata.normalize("NFC", part).lower() for part in (left, right))
    both_alone = is_syllable(left) and is_syllable(right)
    return not both_alone and is_syllable(left + right)
