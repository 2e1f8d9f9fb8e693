"""Repair of glued lines (dòng dính nhau): national name, motto and signature run into what stood beside them."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.folding import LOWER, UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "glued_lines"

_OWN_LINE = (
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "VIỆT NAM DÂN CHỦ CỘNG HÒA",
    "VIỆT NAM DÂN CHỦ CỘNG HOÀ",
    "Độc lập - Tự do - Hạnh phúc",
    "Độc lập – Tự do – Hạnh phúc",
)
_BEFORE_WORD = 12
_LABELS = ("Số", "SỐ", "số", "sỐ")
# `Số: 12/KH-UBNDLai Châu, ngày 05 tháng 3`: the symbol ends where capitals turn into the name of a place.
_SYMBOL_AND_PLACE = re.compile(
    rf"[^\n]{{0,{_BEFORE_WORD}}}[Ss][ốỐ][^\n]{{0,40}}?[{UPPER}&\d](?=[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{0,3}},\s*ngày(?!\w))"
)
# `TỈNH ĐOÀN LAI CHÂU ĐOÀN TNCS HỒ CHÍ MINH`: the Union stands in the other column.
_UNION = re.compile(
    r"(?<= ĐOÀN)(?= ĐOÀN TNCS)|(?<=\w)(?= ĐOÀN TNCS HỒ CHÍ MINH)(?<!HÀNH)(?<!BCH)(?<!^BAN)"
)
# `SỞ Y TẾ _______ Số: 12/SYT-NV`: a rule of the letterhead that a page ran together with what stood below it.
_RULE = re.compile(
    rf"(?<=\w) [-_*=]{{5,}} (?=S[ốỐ]\s?:|V/v\s|[{UPPER}][{LOWER}]+(?: [{UPPER}][{LOWER}]+){{0,3}}, ngày\s)"
)
_RULES = (" _____", " -----", " *****", " =====")
_FARTHEST_RULE = 8000
_LABEL = " Số:"
_LAST_SIGN = "/.Nơi nhận"
_SIGNING = ("TM.", "KT.", "TL.", "TUQ.")
_BEFORE_SIGNING = ("; ", ";", "VT.", "Nơi nhận: ", "Nơi nhận:")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit that puts a line break at each place where one line must become two."""
    text = draft.text
    places: set[Edit] = set()
    for words in _OWN_LINE:
        for at in _all(words, text):
            places.update(_around(words, at, text))
    for words in _SIGNING:
        for at in _all(words, text):
            places.update(_signing(at, text))
    places.update((end, end, "\n") for end in _ends_of_symbols(text))
    if " ĐOÀN TNCS" in text:
        places |= {(found.end(), found.end() + 1, "\n") for found in _UNION.finditer(text)}
    if any(rule in text for rule in _RULES):
        places |= {(*one.span(), "\n") for one in _RULE.finditer(text, 0, _FARTHEST_RULE)}
    places.update((at + 2, at + 2, "\n") for at in _all(_LAST_SIGN, text))
    places.update((at, at + 1, "\n") for at in _all(_LABEL, text) if _is_behind_name(text, at))
    return sorted(places, key=itemgetter(0))


def _is_behind_name(text: str, at: int) -> bool:
    """Whether only capitals stand before the label on its line: `UBND TỈNH BẮC GIANG Số: 12/KH-UBND`."""
    name = text[text.rfind("\n", 0, at) + 1 : at]
    return name.isupper() and " " in name.strip()


def _ends_of_symbols(text: str) -> Iterator[int]:
    for label in _LABELS:
        for at in _all(label, text):
            start = text.rfind("\n", 0, at) + 1
            found = _SYMBOL_AND_PLACE.match(text, start) if at - start <= _BEFORE_WORD else None
            if found is not None:
                yield found.end()


def _all(words: str, text: str) -> list[int]:
    places: list[int] = []
    at = text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _around(words: str, at: int, text: str) -> Iterator[Edit]:
    """Break before and behind words that have a line of their own, unless a sentence quotes them."""
    start = at - 1 if text[at - 1 : at] == " " else at
    if text[start - 1 : start].isalnum() and not text[start - 1].islower():
        yield (start, at, "\n")
    behind = at + len(words)
    end = behind + 1 if text[behind : behind + 1] == " " else behind
    if text[end : end + 1].isupper():
        yield (behind, end, "\n")


def _signing(at: int, text: str) -> Iterator[Edit]:
    before = text[max(at - 10, 0) : at]
    behind = text[at:].split(".", 1)[1].lstrip(" ")[:2]
    if behind.isupper() and behind.isalpha() and before.endswith(_BEFORE_SIGNING):
        yield (at - len(before) + len(before.rstrip(" ")), at, "\n")
