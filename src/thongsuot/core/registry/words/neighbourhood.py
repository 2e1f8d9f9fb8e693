"""Neighbourhood (vùng quanh cơ quan ban hành): the small tree in which the names of bodies are looked up.

The whole country has over 100,000 bodies; a letter can mean those of its own place, of the places above, and of those below
only what it names. So only these are made.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.core.dispatch.tree import Unit, UnitLevel, UnitTree
from thongsuot.core.registry.bodies import Template, standing, templates
from thongsuot.core.registry.view import Place, View
from thongsuot.core.vocabulary.unit_words import unit_groups

ROOT = "CP"


def neighbourhood(view: View, day: date, around: Place | None, words: str) -> UnitTree:
    """Give the tree around a place (None: the centre) for names of bodies in ``words``."""
    mentioned = _mentioned(words)
    if (
        around is None
    ):  # the centre names bodies of provinces; those of 700 districts it cannot mean
        mentioned = frozenset(each for each in mentioned if each[0] == "tinh")
    return _tree(view, day, around, mentioned)


@lru_cache(maxsize=32)
def _tree(
    view: View, day: date, around: Place | None, mentioned: frozenset[tuple[UnitLevel, str]]
) -> UnitTree:
    return UnitTree(_units(view, day, around, mentioned))


def _units(
    view: View, day: date, around: Place | None, mentioned: frozenset[tuple[UnitLevel, str]]
) -> Iterator[Unit]:
    for template in standing(None, day):
        yield template.unit(None)
    chain = view.chain(around.code) if around else ()
    for place in reversed(chain):
        bodies = [t for t in standing(place, day) if _counts(t, mentioned)]
        yield from _of_place(place, bodies)
    for place in _below(view, around, {level for level, _ in mentioned}):
        here = standing(place, day)
        yield from _of_place(place, [t for t in here if (t.level, t.code) in mentioned])


def _counts(template: Template, mentioned: frozenset[tuple[UnitLevel, str]]) -> bool:
    """Tell whether a body may be meant: those that count only by name are left out of groups."""
    return not template.named_only or (template.level, template.code) in mentioned


def _of_place(place: Place, bodies: list[Template]) -> Iterator[Unit]:
    yield Unit(place.code, place.name, "ubnd", place.level, place.above or ROOT)
    for template in bodies:
        yield template.unit(place)


def _below(view: View, around: Place | None, levels: set[UnitLevel]) -> Iterator[Place]:
    """Give the places next below, and all further ones down to the lowest level that is asked for."""
    nearest = view.level("tinh") if around is None else view.below(around.code)
    for place in nearest:
        yield place
        deeper = {"huyen": {"xa"}, "tinh": {"xa", "huyen"}}.get(place.level, set())
        if deeper & levels:
            yield from _below(view, place, levels)


def _mentioned(words: str) -> frozenset[tuple[UnitLevel, str]]:
    """Give the bodies of the levels that the words name, or that a group in them stands for."""
    key = f" {name_key(words)} "
    starts = tuple(
        name_key(start)
        for noun, group in unit_groups().items()
        if group.reach == "below" and f" {name_key(noun)} " in key
        for start in group.starts
    )
    levels: tuple[UnitLevel, ...] = ("tinh", "huyen", "xa")
    return frozenset(
        (level, template.code)
        for level in levels
        for template in templates(level)
        if _names(template, key, starts)
    )


def _names(template: Template, key: str, starts: tuple[str, ...]) -> bool:
    if any(f" {each} " in key for each in template.keys):
        return True
    if template.named_only or not starts:
        return False
    heads = tuple(f"{start} " for start in starts)
    return any(f"{each} ".startswith(heads) for each in template.keys)
