"""Shared stems (tên cơ quan dùng chung): `UBND thành phố Đà Lạt, thành phố Bảo Lộc và các huyện` are all UBND."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from thongsuot.core.parsing.agency_tails import PROPER_NAME, level_pattern, standard_level
from thongsuot.core.parsing.mention import Mention

_JOINT = re.compile(r"\s*(?:,|,?\s+và)\s+")
# A place of another tier has no such body, or belongs to the one before it: Phòng Y tế huyện Ba Vì, các xã.
_TIERS = (
    frozenset({"huyện", "quận", "thị xã", "thành phố"}),
    frozenset({"xã", "phường", "thị trấn", "đặc khu"}),
    frozenset({"tỉnh", "thành phố"}),
)


def with_shared_stems(plain_text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Give a bare place behind the body of a place of its tier the name of that body."""
    before: Mention | None = None
    end = 0
    for mention in mentions:
        if before is not None and _JOINT.fullmatch(plain_text, end, mention.start):
            place = _bare_place().fullmatch(mention.name)
            owner = _of_place().fullmatch(before.name) if place is not None else None
            if place is not None and owner is not None and _same_tier(owner["level"], place):
                end = mention.end
                yield mention._replace(name=f"{owner['stem']} {_standard(place)}")
                continue
        before = None if mention.collective else mention
        end = mention.end
        yield mention


def _same_tier(level: str, place: re.Match[str]) -> bool:
    levels = {standard_level(level), *map(standard_level, _level().findall(place["levels"]))}
    return any(levels <= tier for tier in _TIERS)


def _standard(place: re.Match[str]) -> str:
    """Write the level of a single place out: ``TP Bảo Lộc``."""
    if place["one"] is None:
        return place[0]
    return f"{standard_level(place['levels'])}{place[0][len(place['levels']) :]}"


@cache
def _level() -> re.Pattern[str]:
    return re.compile(level_pattern())


@cache
def _of_place() -> re.Pattern[str]:
    return re.compile(rf"(?P<stem>\w.*?) (?P<level>{level_pattern()}) (?:{PROPER_NAME})")


@cache
def _bare_place() -> re.Pattern[str]:
    level = f"(?:{level_pattern()})"
    one_or_all = rf"(?:các )?{level}(?:, {level})*(?:(?:,| và) {level})?"
    return re.compile(rf"(?P<levels>{one_or_all})(?P<one> (?:{PROPER_NAME}))?")
