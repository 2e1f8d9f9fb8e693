"""Listed places (danh sách địa bàn): the bodies of the places that stand behind `UBND các huyện:`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.agency_tails import (
    PROPER_NAME,
    level_pattern,
    standard_level,
    standard_place,
)
from thongsuot.core.parsing.mention import Mention
from thongsuot.core.vocabulary.folding import UPPER
from thongsuot.core.vocabulary.provinces import province_level

SEPARATOR = re.compile(
    r"\s*[,;/]\s*(?:(?:và|hoặc)\s+)?|\s+(?:và|&|cùng|với|cùng với)\s+", re.IGNORECASE
)
_BLANKS = re.compile(r"[ \u00a0]+")
# A small word behind a supposed place makes it the verb of a sentence: `UBND các huyện: Chỉ đạo …`.
_GOES_ON = re.compile(rf"\s+(?!(?:và|cùng|với|hoặc|&)\s)[^\W\d_{UPPER}]")
# With a capital these begin the name of a town: phường Buôn Ma Thuột.
_HAMLETS = {"buôn", "bản", "ấp"}


@cache
def _place() -> re.Pattern[str]:
    return re.compile(rf"(?:({level_pattern()})\s+)?({PROPER_NAME})")


def _goes_on(plain_text: str, place: re.Match[str]) -> bool:
    """Tell whether a further place stands behind ``place``."""
    separator = SEPARATOR.match(plain_text, place.end())
    if separator is None or _place().match(plain_text, separator.end()) is None:
        return False
    return match_mention(plain_text, separator.end()) is None


def _own_level(place: str, levels: str) -> str | None:
    """Give the level of a province behind `các tỉnh, thành phố:`, which tells it of no single one."""
    return province_level(standard_place(place)) if "tỉnh, thành phố" in levels else None


def listed_places(
    plain_text: str, mention: Mention, sign: re.Match[str] | None
) -> Iterator[Mention]:
    """Yield the bodies of the places listed behind ``UBND các huyện:``; of ``các xã, phường:`` none has a sure level."""
    blank = _BLANKS.match(plain_text, mention.end)
    at = sign.end() if sign else (blank.end() if blank else mention.end)
    of_all = (mention.level or "").removeprefix("các ")
    several = "," in of_all or " và " in of_all
    level = "" if several else f" {of_all}"
    stem = mention.name.removesuffix(mention.level or "").rstrip()
    first = at
    while True:
        found = _place().match(plain_text, at)
        if found is None or match_mention(plain_text, at) is not None:
            return
        if at == first and _GOES_ON.match(plain_text, found.end()):
            return
        if sign is None and (" và " in of_all or (several and not _goes_on(plain_text, found))):
            # `các huyện và thành phố X`: all of a province; `các xã, phường, đặc khu X`: the last by its name
            name = f"{mention.name} {standard_place(found[2])}"
            yield mention._replace(end=found.end(), name=name, kind=None)
            return
        own, place = found[1], found[2]
        if own is not None and own.lower() in _HAMLETS and own[0].isupper():
            own, place = None, found[0]  # phường Buôn Ma Thuột
        if own is not None and not several:
            level = f" {standard_level(own)}"
        known = standard_level(own) if own else _own_level(place, mention.level or "")
        yield Mention(
            at, found.end(), f"{stem}{f' {known}' if known else level} {standard_place(place)}"
        )
        separator = SEPARATOR.match(plain_text, found.end())
        if separator is None:
            return
        at = separator.end()
