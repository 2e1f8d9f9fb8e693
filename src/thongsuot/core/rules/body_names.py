"""Body names (so tên cơ quan): whether two names are of one body, and whether a group stands for a body."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from thongsuot.core.vocabulary.agency_words import office_heads
from thongsuot.core.vocabulary.folding import UPPER, fold
from thongsuot.core.vocabulary.load import table

_LEVEL = r"(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)"
_PLACED = re.compile(rf"\s+{_LEVEL}(?:\s+[{UPPER}]\w*(?:[\s-]+[{UPPER}]\w*)*|\s+\d+)?$")
_COUNTRY = re.compile(r"\bviệt nam\b")
_SIGNS = re.compile(r"[^\w\s]+")
_LINK = re.compile(r"\b(?:và|các)\b")
_COLLECTIVE = re.compile(r"^(?:các|những|toàn thể)\s+", re.IGNORECASE)
_ALIKE = 0.7


@lru_cache(maxsize=2048)
def bare(name: str, place: str = "") -> str:
    """Give the name in small letters without its office, level and place: ``Sở Y tế``, ``Sở Y tế tỉnh X``."""
    name = without_office(name)
    if place and name.endswith(f" {place}"):
        name = name.removesuffix(place).rstrip()
    return fold(_PLACED.sub("", name))


def without_place(name: str) -> str:
    """Give the name without the level or place at its end: ``Sở Y tế`` of ``Sở Y tế tỉnh X``."""
    return _PLACED.sub("", name)


@lru_cache(maxsize=2048)
def level_of(name: str) -> str:
    """Give the level in the name (tỉnh, cấp huyện …), empty where it names none."""
    found = re.search(rf"\b{_LEVEL}\b", name)
    return found[0] if found else ""


@lru_cache(maxsize=2048)
def loose(name: str, place: str = "") -> str:
    """Give the bare name without signs, links and ``Việt Nam``: what slips of writing leave untouched."""
    words = _COUNTRY.sub(" ", bare(name, place))
    return " ".join(_LINK.sub(" ", _SIGNS.sub(" ", words)).split())


@lru_cache(maxsize=2048)
def _loose_words(name: str, place: str) -> frozenset[str]:
    return frozenset(loose(name, place).split())


def alike(one: str, other: str, place: str = "") -> bool:
    """Tell whether two names that are not the same are so near that one body is meant."""
    first, second = _loose_words(one, place), _loose_words(other, place)
    if not first or not second:
        return False
    return first == second or len(first & second) / len(first | second) >= _ALIKE


@lru_cache(maxsize=4096)
def stands_for(group: str, name: str) -> bool:
    """Tell whether a group (``các sở, ban, ngành, đoàn thể``) takes in the body ``name``."""
    return _COLLECTIVE.match(group) is not None and without_office(name).startswith(_members(group))


@lru_cache(maxsize=512)
def _members(group: str) -> tuple[str, ...]:
    """Give how the names of the bodies in the group begin."""
    words = fold(group)
    members = table("coverage")["members"].items()
    return tuple(
        start for noun, starts in members if re.search(rf"\b{noun}\b", words) for start in starts
    )


def without_office(name: str) -> str:
    """Give the body of a name with its head before it: ``Sở Y tế`` of ``Giám đốc Sở Y tế``."""
    for head in _heads():
        if name.startswith(f"{head} ") and not name.startswith(f"{head} Văn phòng"):
            return name.removeprefix(head).lstrip()
    return name


@cache
def _heads() -> tuple[str, ...]:
    return tuple(sorted(office_heads(), key=len, reverse=True))
