"""Committees of places (UBND các huyện, thành phố): all of the kinds named, next below who asks."""

from __future__ import annotations

from collections.abc import Iterator

from thongsuot.core.dispatch.tree import UnitLevel
from thongsuot.core.registry.changes import REFORM
from thongsuot.core.registry.heirs import heirs_on
from thongsuot.core.registry.succession import steps_from
from thongsuot.core.registry.territories import territories
from thongsuot.core.registry.view import Place, View, as_of
from thongsuot.core.registry.words.finding import Asked, Finding
from thongsuot.core.registry.words.nouns import LEVELS_OF, TITLES, common_level

_BEFORE_REFORM = REFORM.replace(month=6, day=30)


def places_of(nouns: tuple[str, ...], around: Place | None, view: View) -> tuple[Place, ...]:
    """Give the places of the nouns below one (None: in the country), all of one level."""
    known = tuple(noun for noun in nouns if noun in LEVELS_OF)
    pool = tuple(_below(around, view, common_level(known, _levels_below(around, view)) or "xa"))
    return tuple(place for place in pool if place.noun in known)


def add_committees(
    text: str, nouns: tuple[str, ...], around: Place | None, asked: Asked, found: Finding
) -> tuple[Place, ...]:
    """Find the places of the nouns and tell which nouns mean none on this day."""
    places = places_of(nouns, around, asked.view)
    missing = [noun for noun in nouns if noun not in {place.noun for place in places}]
    here = around.area if around else "cả nước"
    gone = [noun for noun in missing if asked.day >= REFORM and _ended(noun)]
    if gone:
        words = ", ".join(gone)
        found.ask(
            text, f"Từ 01/7/2025 không còn {words} (Nghị quyết 202/2025/QH15, Luật 72/2025/QH15)."
        )
    if not places and gone:
        _tell_heirs(nouns, around, asked, found)
    elif not places:
        found.ask(
            text,
            f"{here[:1].upper()}{here[1:]} không có {', '.join(missing)} trực thuộc vào ngày này.",
        )
    return places


def next_level(around: Place | None, view: View) -> tuple[Place, ...]:
    """Give the places next below one."""
    return view.below(around.code) if around else view.level("tinh")


def of_level(level: UnitLevel, around: Place | None, view: View) -> tuple[Place, ...]:
    """Give all places of a level below one."""
    return tuple(_below(around, view, level))


def _levels_below(around: Place | None, view: View) -> set[UnitLevel]:
    if around is None:
        return {"tinh", "huyen", "xa"} if view.day < REFORM else {"tinh", "xa"}
    if around.level == "tinh":
        return {"huyen", "xa"} if view.day < REFORM else {"xa"}
    return {"xa"}


def _below(around: Place | None, view: View, level: UnitLevel) -> Iterator[Place]:
    if around is None:
        yield from view.level(level)
        return
    for place in view.below(around.code):
        if place.level == level:
            yield place
        else:
            yield from _below(place, view, level)


def _ended(noun: str) -> bool:
    return "huyen" in LEVELS_OF[noun] or noun == "thị trấn"


def _tell_heirs(nouns: tuple[str, ...], around: Place | None, asked: Asked, found: Finding) -> None:
    """Give, for a phrase of the time before July 2025, the units that the old ones went into."""
    before = as_of(_BEFORE_REFORM)
    for old in _predecessors(around, before):
        for place in places_of(nouns, old, before):
            found.gone += heirs_on(place.code, before, asked.today)
    level = common_level(nouns, {"huyen", "xa"})
    if level and found.gone:
        found.ask(
            TITLES[level].capitalize(),
            "Nhiệm vụ nay thuộc Ủy ban nhân dân các xã, phường, đặc khu ở danh sách đơn vị kế thừa.",
        )


def _predecessors(around: Place | None, before: View) -> tuple[Place | None, ...]:
    """Give the provinces of June 2025 that went into one of today."""
    if around is None:
        return (None,)
    if around.level != "tinh":
        return ()
    keys = (unit.key for unit in territories().level("tinh") if "@" not in unit.key)
    into = (key for key in keys if any(step.new == around.key for step in steps_from(key)))
    return tuple(place for place in (before.get(key) for key in into) if place)
