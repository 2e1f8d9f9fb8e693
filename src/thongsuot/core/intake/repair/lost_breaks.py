"""Repair of lost line breaks (văn bản dồn một dòng): a letter that was pasted as one line gets its lines back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "lost_breaks"

_SHORTEST = 200
_FEWEST_LANDMARKS, _FEWEST_IN_LINE = 3, 2
# The letters of Vietnamese; a class of ASCII letters would take Ố for a small one.
_UPPER = "".join(letter for letter in map(chr, range(0x1EFA)) if letter.isupper())
_LOWER = "".join(letter for letter in map(chr, range(0x1EFA)) if letter.islower())
_WORD = rf"(?:TP\.\s?)?[{_UPPER}][{_LOWER}]+"
# Words that begin a part, each behind some letters of theirs without which a line need not be searched.
_WORDS = (
    (("CỘNG H",), r"CỘNG H(?:ÒA|OÀ) XÃ HỘI"),
    (("Độc lập",), r"Độc lập\s?[-–]\s?Tự do"),
    (("Số",), r"Số\s?:"),
    (("V/v",), r"V/v\s"),
    (("Kính gửi",), r"Kính gửi\s?:"),
    (("Nơi nhận",), r"Nơi nhận\s?:"),
    (("TM.", "KT.", "TL.", "Q."), rf"(?:TM|KT|TL|TUQ|Q)\.\s?[{_UPPER}]{{2}}"),
)
_LANDMARKS = tuple((letters, re.compile(rf"(?<=\S)\s+(?={words})")) for letters, words in _WORDS)
_PLACE_DATE = re.compile(
    rf"\s+(?=(?:{_WORD}(?:\s|\s?[-–]\s?)){{0,3}}{_WORD},\s+ngày\s+(?:(?:\d{{1,2}}|[.…]+)\s+)?tháng)"
)
_AFTER_DATE = re.compile(rf"(?<=năm \d{{4}})\s+(?=[{_UPPER}])")
_OPENINGS = "|".join(map(re.escape, strings("broken_lines", "openings")))
_STARTS = re.compile(
    r"(?<=[:;.,/])\s+(?=[-–+•]\s\S)"
    rf"|(?<=[:;.,/])\s+(?=(?:\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}\.|[IVX]{{1,5}}\.|[a-zđ]\))\s[{_UPPER}])"
    rf"|(?<=[.;])\s+(?=(?:Điều \d{{1,3}}[.:]|(?:{_OPENINGS})\b))"
)
_ADDRESS_WORD = "Kính g"
_ADDRESS = re.compile(r"\W*Kính (?:gửi|gởi)\s?:")
_BODY_BEHIND = re.compile(rf"(?<=\.)\s+(?=(?:{_OPENINGS})\b)")
_LONG_ADDRESS = 100
_SIGNING = re.compile(rf"(?<=\s)(?:TM|KT|TL|TUQ|Q)\.\s?[{_UPPER}]{{2}}")
_SIGNATURE_PARTS = re.compile(rf"(?<=[{_UPPER}]{{2}})\s+(?=PHÓ\s|KT\.|(?:[{_UPPER}][{_LOWER}]+))")


def find_edits(draft: Draft) -> list[Edit]:
    """Give a line break for each blank inside a long line before which a part of the document begins."""
    long = "\n".join([line for line in draft.lines if len(line) >= _LONG_ADDRESS])
    may_be_whole = sum([any(map(long.__contains__, words)) for words, _ in _LANDMARKS])
    if may_be_whole < _FEWEST_LANDMARKS and _ADDRESS_WORD not in long:
        return []
    found = [_landmarks(line) if len(line) >= _SHORTEST else set() for line in draft.lines]
    whole = len(set().union(*found)) >= _FEWEST_LANDMARKS
    edits, start = [], 0
    for line, marks in zip(draft.lines, found, strict=True):
        if whole and len(marks) >= _FEWEST_IN_LINE:
            places = dict(_breaks(line))
            edits += [(start + at, start + end, "\n") for at, end in sorted(places.items())]
        elif len(line) >= _LONG_ADDRESS and _ADDRESS_WORD in line and _ADDRESS.match(line):
            edits += [(start + at, start + end, "\n") for at, end in _behind_address(line)]
        start += len(line) + 1
    return edits


def _behind_address(line: str) -> list[tuple[int, int]]:
    """Give the place where the first sentence of the body stands on the line of the addressees."""
    found = _BODY_BEHIND.search(line)
    return [found.span()] if found else []


def _landmarks(line: str) -> set[int]:
    """Give which parts of a document, that never share a line, begin inside this one."""
    return {
        number
        for number, (letters, mark) in enumerate(_LANDMARKS)
        if any(some in line for some in letters) and mark.search(line)
    }


def _breaks(line: str) -> Iterator[tuple[int, int]]:
    for mark in (*(mark for _, mark in _LANDMARKS), _STARTS):
        yield from (match.span() for match in mark.finditer(line))
    place = _PLACE_DATE.search(line)
    if place is not None:
        yield place.span()
        after = _AFTER_DATE.search(line, place.end())
        if after is not None:
            yield after.span()
    signing = _SIGNING.search(line)
    if signing is not None:
        yield from (match.span() for match in _SIGNATURE_PARTS.finditer(line, signing.start() + 4))
