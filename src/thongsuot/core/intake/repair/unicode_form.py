"""Repair of letters (chuẩn hóa Unicode): marks apart from their letters joined to them, all text NFC."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit, apply_edits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "unicode_form"

_MARKS = "\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323"
_GAP = "[ \t\u00a0\u2000-\u200a\u202f\u3000]"
# A letter and its marks; behind a vowel they may stand apart: `hoa ̣t` has the mark of its ạ there.
_LETTER_WITH_MARKS = re.compile(
    rf"[aăâeêioôơuưyAĂÂEÊIOÔƠUƯY](?:{_GAP}*[{_MARKS}])+|[^\W\d_][{_MARKS}]+"
)
_ANY_MARK = re.compile(f"[{_MARKS}]")
_ALL_MARKS = frozenset(_MARKS)
_GAPS = re.compile(_GAP)


def find_edits(draft: Draft) -> list[Edit]:
    """Give one edit for each letter written as several characters."""
    text = draft.text
    if max(draft.signs, default="") < _MARKS[0]:
        return []  # no sign below the marks is ever joined to another
    if _ALL_MARKS.isdisjoint(draft.signs) and unicodedata.is_normalized("NFC", text):
        return []
    if any(hint.is_row for hint in draft.hints):
        return _whole_lines(draft)
    edits = list(_letters_with_marks(text))
    if unicodedata.is_normalized("NFC", apply_edits(text, edits)):
        return edits
    return _whole_lines(draft)


def _letters_with_marks(text: str) -> Iterator[Edit]:
    """Look at the letter before each mark, which are few, and not for marks behind each letter."""
    done = 0
    for mark in _ANY_MARK.finditer(text):
        at = mark.start() - 1
        while at >= done and _GAPS.match(text[at]):
            at -= 1
        match = _LETTER_WITH_MARKS.match(text, at) if at >= done else None
        if match is not None:
            done = match.end()
            new = _one_letter(match)
            if new != match.group():
                yield (match.start(), done, new)


def _one_letter(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", _GAPS.sub("", match.group()))


def _whole_lines(draft: Draft) -> list[Edit]:
    """Text with rows, whose cells are never joined, or with rarer signs than Vietnamese has: line by line."""
    edits, start = [], 0
    for line, hint in zip(draft.lines, draft.hints, strict=True):
        cells = line.split("\t") if hint.is_row else [line]
        fixed = "\t".join(map(_normal, cells))
        if fixed != line:
            edits.append((start, start + len(line), fixed))
        start += len(line) + 1
    return edits


def _normal(words: str) -> str:
    joined = _LETTER_WITH_MARKS.sub(_one_letter, words)
    fixed = _LETTER_WITH_MARKS.sub(_one_letter, unicodedata.normalize("NFC", joined))
    return unicodedata.normalize("NFC", fixed)
