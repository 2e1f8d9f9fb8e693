"""Groups of their own shape (cụm từ riêng): agencies by rank in the centre, Party and Youth Union of several places."""

from __future__ import annotations

import re

from thongsuot.core.registry.bodies import find_template, standing
from thongsuot.core.registry.view import Place
from thongsuot.core.registry.words.committees import add_committees
from thongsuot.core.registry.words.finding import Asked, Finding
from thongsuot.core.vocabulary.folding import fold

_RANKS = {"cơ quan ngang bộ": "ngang_bo", "cơ quan thuộc chính phủ": "thuoc_chinh_phu"}
_NOUNS = {
    "tỉnh": "tỉnh", "thành": "thành phố", "huyện": "huyện", "quận": "quận", "thị": "thị xã", "xã": "xã",
}  # fmt: skip
_ONE = "|".join(_NOUNS)
_FUSED = re.compile(
    rf"^các\s+((?:(?:{_ONE})(?:\s+(?:ủy|đoàn))?(?:\s*,\s*|\s+và\s+))*(?:{_ONE})\s+(ủy|đoàn))(?:\s+trực thuộc(?:\s+\w+){{0,2}})?$"
)
_NOTHING_LEFT = re.compile(r"(?:(?:thủ trưởng|lãnh đạo|bộ trưởng)\s*)?(?:các)?")
_BODIES = {"ủy": ("TU", "HU", "DU"), "đoàn": ("DTN", "DTN", "DTN")}
_INDEX = {"tinh": 0, "huyen": 1, "xa": 2}


def take_special(name: str, around: Place | None, asked: Asked, found: Finding) -> str:
    """Find what has a shape of its own and give the words that are left."""
    folded = fold(name)
    fused = _FUSED.match(folded)
    if fused:
        _add_fused(name, fused[1], fused[2], around, asked, found)
        return ""
    for words, group in _RANKS.items():
        at = folded.find(words)
        if at >= 0:
            for template in standing(None, asked.day):
                if template.group == group:
                    found.add_body(template, None, asked.day)
            name = f"{name[:at]}{name[at + len(words) :]}"
            folded = fold(name)
    left = name.strip(" ,")
    return "" if _NOTHING_LEFT.fullmatch(fold(left)) else left


def _add_fused(
    name: str, words: str, last: str, around: Place | None, asked: Asked, found: Finding
) -> None:
    """Add the Party or Youth Union bodies of places: các huyện ủy, thành ủy; các huyện, thị, thành đoàn."""
    nouns = tuple(_NOUNS[noun] for noun in re.findall(rf"\b({_ONE})\b", words))
    for place in add_committees(name, nouns, around, asked, found):
        code = _BODIES[last][_INDEX[place.level]]
        template = find_template(code, place.level, place, asked.day)
        if template:
            found.add_body(template, place, asked.day)
