"""Joints inside one name of a list (dấu phẩy trong một tên): `các doanh nghiệp viễn thông, bưu chính` are one group."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from thongsuot.core.parsing.agency_groups import match_bare_group
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.agency_tails import level_pattern
from thongsuot.core.parsing.mention import Mention
from thongsuot.core.parsing.small_parts import begins_like_unit
from thongsuot.core.vocabulary.folding import LOWER

_COMMA = re.compile(r"\s*,\s*")
# With a capital the group is part of a name: Công đoàn các Khu công nghiệp.
_SEVERAL = re.compile(rf" các [{LOWER}]")
_ALL = ("các ", "những ", "toàn thể ", "tất cả ")


def rejoined(plain_text: str, mentions: Iterable[Mention], end: int) -> Iterator[Mention]:
    """Yield the mentions of a list that ends at ``end``, what a comma parted inside one name joined again."""
    before: Mention | None = None
    for mention in mentions:
        if before is not None and _belongs(plain_text, before, mention, end):
            before = _with(plain_text, before, mention)
            continue
        if before is not None:
            yield before
        several = _SEVERAL.search(mention.name)  # Ban Công tác Mặt trận các thôn
        before = mention._replace(collective=True) if several else mention
    if before is not None:
        yield before


def _belongs(plain_text: str, before: Mention, mention: Mention, end: int) -> bool:
    if _COMMA.fullmatch(plain_text, before.end, mention.start) is None:
        return False
    if _level().fullmatch(plain_text, mention.start, mention.end):
        return _level_behind().search(before.name) is not None  # `24 Quận, Huyện`
    if not before.name.lower().startswith(_ALL) or not plain_text[mention.start].islower():
        return False
    if begins_like_unit(plain_text, mention.start):
        return False
    known = plain_text[:end]
    return match_mention(known, mention.start) is None and (
        match_bare_group(known, mention.start) is None
    )


def _with(plain_text: str, before: Mention, mention: Mention) -> Mention:
    level = _level().fullmatch(plain_text, mention.start, mention.end)
    name = before.name
    if level is not None:
        last = _level_behind().search(name)
        name = name if last is None else f"{name[: last.start()]}{last[0].lower()}"
    return before._replace(
        end=mention.end,
        name=f"{name}, {mention.name.lower() if level else mention.name}",
        collective=True,
    )


@cache
def _level() -> re.Pattern[str]:
    return re.compile(rf"(?i:{level_pattern()})")


@cache
def _level_behind() -> re.Pattern[str]:
    return re.compile(rf"(?i:{level_pattern()})$")
