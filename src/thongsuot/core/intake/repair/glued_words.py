"""Repair of glued words (chữ dính nhau): a page that lost its line breaks lost the blanks between their words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.folding import LOWER, UPPER
from thongsuot.core.vocabulary.load import strings
from thongsuot.core.vocabulary.syllables import is_syllable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "glued_words"

# No syllable has more than seven letters: a text without longer words has no glued ones worth looking for.
_LONG = 8
_SIGN = re.compile(rf"[^\W\d_]{{{_LONG}}}")
# One byte for each sign, as UTF-8 begins it: what may be a letter is the same letter, so that long words are found.
_BLANK, _ANY_LETTER = b" ", b"a"
_NO_ASCII = 0x80
_PUNCTUATION = 0xE2  # so begin quotation marks and dashes, and no letter of a syllable
_SHAPES = b"".join(
    _ANY_LETTER if (chr(byte).isalpha() if byte < _NO_ASCII else byte != _PUNCTUATION) else _BLANK
    for byte in range(256)
)
_LATER_BYTES = bytes(range(_NO_ASCII, 0xC0))
_WORD = re.compile(r"[^\W\d_]{5,14}")
_FIGURE = re.compile(
    r"(?<=\d)(?=(?:của|tháng|năm|về|ngày)(?!\w))|(?<=\bngày)(?=\d{1,2}/\d)|(?<=[A-ZĐ]{2})(?=ngày\s\d)"
)
_SHORTEST = 2
# `Giám đốcSở`, `Chủ tịchUBND`: a capital inside a word begins the next one.
_CAPITAL_INSIDE = re.compile(rf"[{UPPER}](?<=[{LOWER}].)")
_TO_THE_LEFT = re.compile(r"[^\W\d_]*\Z")
_TO_THE_RIGHT = re.compile(r"[^\W\d_]+")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit that puts a blank where one word, with marks on its letters, can only be two syllables."""
    text = draft.text
    places = set(_before_capitals(text))
    if _has_long_word(text):
        places |= {*_inside_words(text), *(found.start() for found in _FIGURE.finditer(text))}
    return [(place, place, " ") for place in sorted(places)]


def _has_long_word(text: str) -> bool:
    """Tell whether a word of more letters than a syllable has, some of them with marks, stands anywhere."""
    shapes = text.encode(errors="surrogatepass").translate(_SHAPES, _LATER_BYTES)
    at = shapes.find(_ANY_LETTER * _LONG)
    while at >= 0:
        end = shapes.find(_BLANK, at)
        end = len(shapes) if end < 0 else end
        if any(not found[0].isascii() for found in _SIGN.finditer(text, at, end)):
            return True
        at = shapes.find(_ANY_LETTER * _LONG, end)
    return False


def _before_capitals(text: str) -> Iterator[int]:
    for found in _CAPITAL_INSIDE.finditer(text):
        at = found.start()
        before = _TO_THE_LEFT.search(text, max(0, at - _LONG), at)
        after = _TO_THE_RIGHT.match(text, at)
        left, right = before[0] if before else "", after[0] if after else ""
        if len(left) < _SHORTEST or (left + right).isascii() or not is_syllable(left):
            continue
        abbreviated = right.isupper() and len(right) >= _SHORTEST
        if abbreviated or (right[1:].islower() and is_syllable(right)):
            yield at


def _inside_words(text: str) -> Iterator[int]:
    for found in _WORD.finditer(text):
        word = found[0]
        if word.isascii() or is_syllable(word):
            continue
        cuts = [cut for cut in range(_SHORTEST, len(word) - 1) if _parts(word, cut)]
        if len(cuts) > 1:  # `thựchiện`: one of the two is a common word
            cuts = [cut for cut in cuts if f"{word[:cut]} {word[cut:]}".lower() in _compounds()]
        if len(cuts) == 1:
            yield found.start() + cuts[0]


@cache
def _compounds() -> frozenset[str]:
    return frozenset(", ".join(strings("spelling", "compounds")).split(", "))


def _parts(word: str, cut: int) -> bool:
    left, right = word[:cut], word[cut:]
    one_case = word.isupper() or not any(map(str.isupper, right[1:] + left[1:]))
    return one_case and is_syllable(left) and is_syllable(right)
