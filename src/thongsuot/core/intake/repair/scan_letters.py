"""Repair of scans (chữ nhận dạng nhầm): marks on words that are none, strokes of bullets and of numbers in their order.

Only for text that was recognised: in a typed text the same slip is the writer's, and the checker tells of it. Figures are left as
they are; those that contradict themselves become doubts.
"""

from __future__ import annotations

import re
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.load import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "scan_letters"

_BULLET = re.compile(r"^[ ]*(?:[~—]{1,2}[ ]?-?|-[~—]|—-)[ ]*(?=\w)", re.MULTILINE)
_ROMAN = re.compile(r"^[ ]*(?P<strokes>[IVXHLl1|]{1,5})(?P<dot>\.)(?=[ ]*[^\W\d_])", re.MULTILINE)
_LETTER = re.compile(r"^[ ]*([a-zđ])[.)]", re.MULTILINE)
_SURE_STROKE = re.compile(r"[IVXH]")  # else it is an arabic 1
_NUMERALS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_STROKES = str.maketrans({"H": "II", "L": "I", "l": "I", "1": "I", "|": "I"})
_FALLEN_STROKES = 1


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each letter that cannot be what was recognised."""
    text = draft.text
    edits = [*_words(text), *_bullets(text), *_numerals(text), *_letters(text)]
    return sorted(edits, key=itemgetter(0))


def _words(text: str) -> Iterator[Edit]:
    pattern, meant = _confused()
    for match in pattern.finditer(text):
        read = match.group()
        right = meant[read.lower()]
        shown = "".join(
            new.upper() if old.isupper() else new for old, new in zip(read, right, strict=True)
        )
        yield (match.start(), match.end(), shown)


@cache
def _confused() -> tuple[re.Pattern[str], dict[str, str]]:
    meant: dict[str, str] = dict(table("scan_words")["words"])
    longest_first = sorted(meant, key=len, reverse=True)
    words = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE), meant


def _bullets(text: str) -> Iterator[Edit]:
    for match in _BULLET.finditer(text):
        yield (match.start(), match.end(), "- ")


def _numerals(text: str) -> Iterator[Edit]:
    """Give headings the numeral that follows the one before, where only strokes were lost or joined."""
    number = 0
    for match in _ROMAN.finditer(text):
        read = match["strokes"]
        strokes = read.translate(_STROKES)
        if not _SURE_STROKE.search(read) or (read == "H" and not number):
            continue
        if read == "I":
            number = 0
        following = _NUMERALS[number + 1] if number + 1 < len(_NUMERALS) else ""
        missing = len(following) - len(strokes)
        if following and 0 <= missing <= _FALLEN_STROKES and strokes + "I" * missing == following:
            number += 1
            if read != following:
                yield (*match.span("strokes"), following)
        elif strokes in _NUMERALS:
            number = _NUMERALS.index(strokes)


def _letters(text: str) -> Iterator[Edit]:
    """Give ``d)`` behind ``c)`` and ``đ)`` behind ``d)`` the letter of their turn."""
    before = ""
    for match in _LETTER.finditer(text):
        letter = match.group(1)
        turn = {"c": "d", "d": "đ"}.get(before)
        if turn is not None and letter in "dđ" and letter != turn:
            yield (*match.span(1), turn)
            letter = turn
        before = letter
