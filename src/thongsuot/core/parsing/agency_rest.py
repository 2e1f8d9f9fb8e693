"""Rest of a name (phần còn lại của tên): words of a body's name that no vocabulary holds, up to what it is to do."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.vocabulary.agency_words import name_stops
from thongsuot.core.vocabulary.load import strings, table

_WORDS = re.compile(r"(?: [^\W\d_]+(?:-[^\W\d_]+)?){1,5}")
_FIRST = re.compile(r" ([^\W\d_]+)(?: ([^\W\d_]+))?")
_BEHIND = re.compile(r"\s*(?:[,;:(]|\.\s|\.?$|\n|\.?/)|\s(?:và|cùng|với)\s")
# Behind these a group is complete.
_CLOSED = ("liên quan", "khác", "trực thuộc", "nêu trên", "nói trên", "các cấp", "trên địa bàn")
# A name ends with the level that it belongs to.
_LEVELS = (
    "tỉnh",
    "huyện",
    "xã",
    "phường",
    "quận",
    "thị trấn",
    "thành phố",
    "trung ương",
    "việt nam",
)
_AND = re.compile(r" (?:và|hoặc|cùng|với|hay) ")


def with_rest(text: str, agency: Agency, limit: int) -> Agency:
    """Give ``agency`` with the words behind it that go on with its name (``các trạm bơm nội đồng``).

    Only the names of small units and of groups are free to go on so, and only where what follows the words is
    what the body is to do, a sign, or the end: a verb that no vocabulary knows does not become a name.
    """
    end = agency.span.end
    first = _FIRST.match(text, end, limit)
    if first is None or _stops(first) or not _may_go_on(agency):
        return agency
    found = _WORDS.match(text, end, limit)
    if found is None:
        return agency
    stop = found.end()
    joint = _AND.search(text, end, stop + 1)
    stop = joint.start() if joint else stop
    hit = next(order_hits(text).between(end + 1, stop), None)
    if hit is not None:
        stop = hit.start - 1
    elif joint is None and not _ends(text, stop, limit):
        return agency
    words = text[end:stop]
    if not words.strip():
        return agency
    name = f"{agency.name}{words.rstrip()}"
    return replace(agency, name=name, span=Span(agency.span.start, end + len(words.rstrip())))


def _ends(text: str, stop: int, limit: int) -> bool:
    if stop >= limit or _BEHIND.match(text, stop, limit) is not None:
        return True
    return order_hits(text).at(stop + 1) is not None


def _stops(first: re.Match[str]) -> bool:
    """Tell whether the words at once behind a name are no part of any name."""
    word, pair = first[1].lower(), f"{first[1]} {first[2]}".lower()
    return word in _no_names() or pair in _no_names()


def _may_go_on(agency: Agency) -> bool:
    name = agency.name
    if agency.collective:
        return not name.endswith(_CLOSED)
    return name.startswith(_free_heads()) and not fold(name).endswith(_LEVELS)


@cache
def _no_names() -> frozenset[str]:
    narrowing = table("orders")["narrowing"]
    return name_stops() | frozenset((*narrowing, *strings("name_stops", "behind_names")))


@cache
def _free_heads() -> tuple[str, ...]:
    return strings("kinds", "free_heads")
