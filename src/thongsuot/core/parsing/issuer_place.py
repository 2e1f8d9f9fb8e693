"""Place of the issuer (địa danh trong tên cơ quan ban hành): own, of its parent, or of the document."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from msgspec import Struct

from thongsuot.core.parsing.agency_tails import (
    PROPER_NAME,
    PROPER_WORD,
    standard_level,
    standard_place,
)
from thongsuot.core.parsing.speech import speaks
from thongsuot.core.vocabulary.folding import fold, plain
from thongsuot.core.vocabulary.load import strings
from thongsuot.core.vocabulary.provinces import province_level, province_levels

_LEVEL = r"tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu"
_PLACED = re.compile(rf"(?<!\w)(?P<level>(?i:{_LEVEL}))\s+(?P<place>{PROPER_NAME}|\d{{1,2}})$")
_PARTY_PLACE = re.compile(
    rf"(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng|Xã)\s+(?:ủy|đoàn|bộ)\s+{PROPER_NAME}$"
)
# Schools and hospitals have names of their own: Trường Tiểu học …, Bệnh viện Đa khoa khu vực ….
_OWN_NAME = re.compile(
    rf"(?:Trường|Bệnh viện|Học viện|Đại học|Công ty)\s.*\s{PROPER_WORD}\s{PROPER_WORD}$"
    r"|Trường (?:Đại học|Cao đẳng) .* - \w"
)
_PARTY_LEVELS = {
    "Tỉnh": "tỉnh", "Thành": "thành phố", "Huyện": "huyện", "Thị": "thị xã", "Quận": "quận", "Xã": "xã",
}  # fmt: skip
_LEVEL_WORD = re.compile(rf"^(?:{_LEVEL}|TP\.?)\s*", re.IGNORECASE)
_COMMITTEES = ("Ủy ban nhân dân", "Hội đồng nhân dân")
_BARE_LEVEL = re.compile(rf"\s(?P<level>{_LEVEL})$", re.IGNORECASE)


class Surroundings(Struct, frozen=True, gc=False):
    """Where else the place of an issuer can be read: the place of the head, the text."""

    text: str
    place: str | None


class PlacedName(Struct, frozen=True, gc=False):
    """A name with its place; ``inferred`` where the place does not stand in the names of the head."""

    name: str
    inferred: bool


def with_own_place(name: str, parent: str | None, around: Surroundings) -> PlacedName:
    """Give the issuer's name with its place, whose letters are those of the head's own place."""
    name = _as_in_head(name, around.place)
    if _has_place(name) or is_central(name) or _OWN_NAME.match(name):
        return PlacedName(name, inferred=False)
    level = _BARE_LEVEL.search(name)
    above = place_of(parent) if parent is not None else None
    if level is not None and above is not None and above.lower().startswith(level[0].lower()[1:]):
        return PlacedName(f"{name}{above[len(level['level']) :]}", inferred=False)
    if level is not None:
        place = _named_place(level["level"].lower(), around)
        return PlacedName(f"{name} {place}" if place else name, inferred=bool(place))
    if above is not None and parent is not None:
        within = parent.startswith(strings("issuers", "institutions"))
        return PlacedName(name if within else f"{name} {above}", inferred=False)
    if parent is not None and is_central(parent):
        return PlacedName(name, inferred=False)
    return _placed_by_text(name, around)


def _as_in_head(name: str, place: str | None) -> str:
    """Write the place at the end of a name that stood in capitals as the line of place and date has it: Cư M'gar."""
    own = "" if place is None else _LEVEL_WORD.sub("", place)
    if not own or own.isupper() or not fold(name).endswith(f" {fold(own)}"):
        return name
    before = name[: len(name) - len(own) - 1]
    level = _BARE_LEVEL.search(before)
    if level is not None and not own[0].isdigit():
        before = before[: level.start("level")] + level["level"].lower()
    return f"{before} {own}"


def _placed_by_text(name: str, around: Surroundings) -> PlacedName:
    full = _named_in_full(name, around.text)
    if full is not None:
        return PlacedName(full, inferred=True)
    provincial = name.startswith(strings("issuers", "provincial")) or name in _COMMITTEES
    province = _province(around, from_text=name not in _COMMITTEES) if provincial else None
    return PlacedName(f"{name} {province}" if province else name, inferred=bool(province))


def _named_in_full(name: str, text: str) -> str | None:
    """Give the name with its place as an authority line or the body has it most often."""
    stem = re.escape(fold(name))
    found = Counter(
        f"{standard_level(one['level'])} {standard_place(one['place'])}"
        for one in re.finditer(
            rf"(?<!\w)(?i:{stem}|{re.escape(name)})\s+(?P<level>(?i:{_LEVEL}))[ \t\u00a0]+(?P<place>{PROPER_NAME})",
            plain(text),
        )
    )
    if found:
        return f"{name} {found.most_common(1)[0][0]}"
    return _national(name, text)


def _national(name: str, text: str) -> str | None:
    """Give the name with `Việt Nam` where the body under that whole name speaks in its own text."""
    words = plain(text)
    for one in re.finditer(rf"(?<!\w){re.escape(name)} Việt Nam(?!\w)", words):
        if speaks(words, one.end()):
            return one[0]
    return None


def _has_place(name: str) -> bool:
    if _PLACED.search(name) or _PARTY_PLACE.search(name):
        return True
    return name.lower().endswith(_behind_blanks())


@cache
def _behind_blanks() -> tuple[str, ...]:
    return tuple(f" {province}" for province in province_levels())


def is_central(name: str) -> bool:
    """Tell whether a body is one of the whole country, to whose name no place belongs."""
    return name.startswith(strings("issuers", "central")) or name.endswith(
        ("Chính phủ", "Trung ương", "Việt Nam", "Quốc hội")
    )


def place_of(parent: str) -> str | None:
    """Give the place at the end of a name with its word of level, None without one."""
    found = _PLACED.search(parent) or _PARTY_PLACE.search(parent)
    if found is not None:
        return found[0]
    folded = parent.lower()
    if not folded.endswith(_behind_blanks()):
        return None
    province = next(one for one in province_levels() if folded.endswith(f" {one}"))
    if _bears_a_person(folded, province):
        return None
    name = parent[-len(province) :]
    return f"{province_level(name)} {name}"


def _bears_a_person(folded: str, province: str) -> bool:
    """``Đội TNTP Hồ Chí Minh``: the name of a province is here that of a person whose name the body bears."""
    return folded.endswith(tuple(f" {words} {province}" for words in strings("issuers", "persons")))


def bare_place(name: str) -> str | None:
    """Give the place at the end of a name as other bodies bear it: `tỉnh Lào Cai` of `Tỉnh đoàn Lào Cai`."""
    place = place_of(name)
    if place is None or not _PARTY_PLACE.fullmatch(place):
        return place
    level, _, proper = place.split(" ", 2)
    return f"{_PARTY_LEVELS[level]} {proper}" if level in _PARTY_LEVELS else None


def _named_place(level: str, around: Surroundings) -> str | None:
    """Give the proper name that belongs to a level: the head's place, or what the text says most often."""
    named = _most_named(level, around.text)
    if around.place is None:
        return named
    own = _LEVEL_WORD.sub("", around.place)
    if level in {"tỉnh", "thành phố"} and province_level(own) is None and named is not None:
        return named
    return own


def _most_named(level: str, text: str) -> str | None:
    places = Counter(
        found["place"]
        for found in re.finditer(
            # The word first, for the search then runs from one to the next.
            rf"{level}(?<!\w{level})[ \t\u00a0]+(?P<place>{PROPER_NAME})",
            plain(text),
        )
    )
    return places.most_common(1)[0][0] if places else None


def _province(around: Surroundings, *, from_text: bool) -> str | None:
    if around.place is not None:
        own = re.sub(r"^(?:TP\.?|Tp\.?|Thành phố|Tỉnh)\s*", "", around.place)
        level = province_level(own)
        if level is not None:
            return f"{level} {own}"
    named = _most_named("tỉnh", around.text) if from_text else None
    return f"tỉnh {named}" if named else None
