"""Repair of text decoded with the wrong encoding (lỗi phông chữ): ``Cá»™ng hÃ²a`` is ``Cộng hòa``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit, edits_of_matches
from thongsuot.core.vocabulary.folding import UPPER

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "mojibake"

# What UTF-8 of ạ…ỹ, đ, ư and ơ looks like when read as Windows-1252; right Vietnamese never has it twice.
_SIGN = re.compile("á[»º]|Ä[‘\x91\x90]|Æ[°¡]")
_ENOUGH_SIGNS = 2
# One of these is in every text that `_SIGN` finds.
_FIRST_SIGNS = frozenset("»ºÄÆ")
# `XÃ HỘI` whose Ã and no-break blank were taken for the two bytes of one letter.
_SWALLOWED = re.compile(rf"à(?<=[{UPPER}]à)(?=[{UPPER}]{{2}})")


def find_edits(draft: Draft) -> list[Edit]:
    """Give one edit for each word, or each line where words cannot be told apart, that was damaged."""
    if _FIRST_SIGNS.isdisjoint(draft.signs) or len(_SIGN.findall(draft.text)) < _ENOUGH_SIGNS:
        return edits_of_matches(_SWALLOWED, draft.text, lambda _: "Ã ")
    import ftfy  # slow to load and seldom needed

    edits: list[Edit] = []
    start = 0
    for line in draft.lines:
        edits += _edits_of_line(line, ftfy.fix_encoding(line), start)
        start += len(line) + 1
    return edits


def _edits_of_line(line: str, fixed: str, start: int) -> list[Edit]:
    if fixed == line or "\n" in fixed:
        return []
    old_words, new_words = line.split(" "), fixed.split(" ")
    if len(old_words) != len(new_words):
        return [(start, start + len(line), fixed)]
    edits = []
    for old, new in zip(old_words, new_words, strict=True):
        if old != new:
            edits.append((start, start + len(old), new))
        start += len(old) + 1
    return edits
