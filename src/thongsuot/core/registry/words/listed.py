"""Lists of bodies (danh sách cơ quan): each member with what is said once for several of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from thongsuot.core.dispatch.name_key import COMMITTEE, body_key
from thongsuot.core.dispatch.tree import UnitLevel
from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.registry.bodies import by_key
from thongsuot.core.registry.words.finding import Asked
from thongsuot.core.registry.words.nouns import LEVELS_OF
from thongsuot.core.registry.words.places import Mention, candidates, take_places

_NOUNS = "|".join(sorted(LEVELS_OF, key=len, reverse=True))
_PLACES = rf"các\s+(?:{_NOUNS})(?:(?:,\s*|\s+và\s+)(?:{_NOUNS}))*"
_SHARED_TAIL = re.compile(rf"\s+{_PLACES}.*$", re.IGNORECASE)
_ONLY_PLACES = re.compile(rf"^{_PLACES}$", re.IGNORECASE)
_TWICE = re.compile(r"(?<!\w)(trung tâm|phòng|sở|hội) (?=\1(?!\w))", re.IGNORECASE)
_COLON = re.compile(r"^([^:;,]+):\s*(?=\S)")
_COUNCIL_AND_COMMITTEE = "Hội đồng nhân dân và Ủy ban nhân dân"
_TOGETHER = {"hdnd", "dang", "mttq"}
"""Kinds of body that letters name in one breath with the committees of the same places."""

_SISTERS = {"doan_the", "mttq"}
"""Kinds of body that letters name in one breath with each other."""

_LEVELS: tuple[UnitLevel, ...] = ("trung_uong", "tinh", "huyen", "xa")


def listed(words: str, asked: Asked) -> Iterator[tuple[str, bool]]:
    """Give the bodies of a list by full names, and whether each stands for several."""
    words = _without_colon(words, asked)
    bodies = _chained(split_agencies(words, Span(0, len(words))), asked)
    last = bodies[-1] if bodies else None
    tail = _tail_of(last, asked) if last else ""
    head, noun = "", ""
    for body in bodies:
        # the noun of a list may stand again in the name of its member: các trung tâm Trung tâm Y tế
        name, is_group = _TWICE.sub("", body.name), body.collective
        if not is_group:
            name = _with_head(name, head, noun, asked)
            head, noun = _head_of(name, asked, head, noun)
        elif _ONLY_PLACES.match(name) and body_key(head) == COMMITTEE:
            name = f"{head} {name}"
        else:
            head, noun = "", ""
        if (
            tail
            and last
            and body is not last
            and not is_group
            and _shares(name, words, body, last, asked)
        ):
            name, is_group = f"{name}{tail}", last.collective
        if name.startswith(_COUNCIL_AND_COMMITTEE):
            rest = name.removeprefix(_COUNCIL_AND_COMMITTEE)
            yield f"Hội đồng nhân dân{rest}", is_group
            name = f"Ủy ban nhân dân{rest}"
        yield name, is_group


def _chained(bodies: tuple[Agency, ...], asked: Asked) -> list[Agency]:
    """Put a province that stands behind a district or commune to it: UBND huyện A, Quảng Nam."""
    joined: list[Agency] = []
    for body in bodies:
        before = joined[-1] if joined else None
        if before and not before.collective and _is_province(body, asked):
            placed = take_places(before.name, asked.view, asked.issuer.place)
            chain = (*placed.mentions, Mention("", body.name))
            low = placed.mentions[0].noun if placed.mentions else ""
            if low not in {"", "tỉnh"} and candidates(chain, asked.view, None):
                joined[-1] = replace(before, name=f"{before.name} tỉnh {body.name}")
                continue
        joined.append(body)
    return joined


def _is_province(body: Agency, asked: Asked) -> bool:
    around = asked.issuer.place
    named = asked.view.named(body.name, "tinh")
    return bool(named) and around is None and named[0].noun == "tỉnh"


def _tail_of(last: Agency, asked: Asked) -> str:
    """Give the places of the last member, which may count for those before it."""
    if last.collective:
        shared = _SHARED_TAIL.search(last.name)
        return shared[0] if shared else ""
    placed = take_places(last.name, asked.view, asked.issuer.place)
    if not placed.mentions or not placed.head or not placed.mentions[0].noun:
        return ""
    return f" {last.name[len(placed.head) :].strip()}"


def _without_colon(words: str, asked: Asked) -> str:
    """Take out a colon behind which places stand: ``Sở Y tế: Hà Nội, Huế``."""
    colon = _COLON.match(words)
    if colon is None:
        return words
    items = re.split(r"\s*,\s*|\s+và\s+", words[colon.end() :])
    if ";" in words or not all(_is_place(item, asked) for item in items):
        return words
    return "; ".join(f"{colon[1]} {item}" for item in items)


def _is_place(words: str, asked: Asked) -> bool:
    placed = take_places(words, asked.view, asked.issuer.place)
    return bool(placed.mentions) and not placed.head


def _with_head(name: str, head: str, noun: str, asked: Asked) -> str:
    """Give a member that is a mere place the body, and the noun, of the one before it."""
    if not head:
        return name
    around = asked.issuer.place
    if noun and candidates((Mention(noun, name),), asked.view, around):
        return f"{head} {noun} {name}"
    placed = take_places(name, asked.view, around)
    return f"{head} {name}" if placed.mentions and not placed.head else name


def _head_of(name: str, asked: Asked, head: str, noun: str) -> tuple[str, str]:
    """Give the body and the noun that a mere place behind this member stands under."""
    placed = take_places(name, asked.view, asked.issuer.place)
    if not placed.mentions or not placed.head:
        return ("", "") if placed.head else (head, noun)
    return placed.head, placed.mentions[0].noun


def _shares(name: str, words: str, body: Agency, last: Agency, asked: Asked) -> bool:
    """Tell whether what is said of the last member's places counts for this one too."""
    key = body_key(name)
    if ";" in _between(words, body, last) or take_places(name, asked.view, None).mentions:
        return False
    if _lies_below(key, asked):
        return True
    core = body_key(last.name.split(" các ")[0] if last.collective else _core_of(last, asked))
    kinds = _kinds(key)
    if core == COMMITTEE:
        return bool(kinds & _TOGETHER)
    return bool(kinds & _SISTERS) and bool(_kinds(core) & _SISTERS)


def _core_of(last: Agency, asked: Asked) -> str:
    return take_places(last.name, asked.view, asked.issuer.place).head


def _kinds(key: str) -> set[str]:
    return {t.kind for level in _LEVELS for t in by_key(level).get(key, ())}


def _between(words: str, body: Agency, last: Agency) -> str:
    return words[body.span.end : last.span.start]


def _lies_below(key: str, asked: Asked) -> bool:
    """Tell whether a body without place stands in places below who asks, and in none above."""
    around = asked.issuer.place
    above = {"trung_uong", *(p.level for p in (asked.view.chain(around.code) if around else ()))}
    if any(key in by_key(level) for level in _LEVELS if level in above):
        return False
    return key == COMMITTEE or any(key in by_key(level) for level in _LEVELS if level not in above)
