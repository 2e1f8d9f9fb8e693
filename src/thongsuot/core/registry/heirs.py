"""Heirs of a unit (đơn vị kế thừa hôm nay): through the merging of places and the passing on of functions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from thongsuot.core.registry.bearer import Bearer, bearer
from thongsuot.core.registry.bodies import Heir, Template, find_template, templates
from thongsuot.core.registry.successors import is_same, successors
from thongsuot.core.registry.territories import territories
from thongsuot.core.registry.view import Place, View, as_of


@dataclass(frozen=True, slots=True)
class HeirUnit:
    """A unit that stands today for an older one; ``work`` names the functions where they were divided."""

    code: str
    name: str
    of: str
    work: str = ""


@lru_cache(maxsize=32768)
def heirs_on(code: str, view: View, day: date) -> tuple[HeirUnit, ...]:
    """Give the units that stand on ``day`` for the one that bore ``code`` on the day of ``view``.

    Empty where it still stands as it was, and where no source tells what became of it.
    """
    unit = bearer(code, view)
    if unit is None or _stands_still(unit, day):
        return ()
    found: dict[str, HeirUnit] = {}
    for each in heirs_of(unit, day):
        found.setdefault(each.code, each)
    return tuple(found.values())


def stands_still(code: str, view: View, day: date) -> bool:
    """Tell whether the unit that bore ``code`` on the day of ``view`` stands on ``day`` as it was."""
    unit = bearer(code, view)
    return unit is not None and _stands_still(unit, day)


def heirs_of(unit: Bearer, day: date) -> Iterator[HeirUnit]:
    """Give the heirs of a unit, whether it still stands or not."""
    today = as_of(day)
    places = _places(unit.place, day, today)
    if unit.template is None:
        yield from (HeirUnit(place.code, place.name, unit.code) for place in places if place)
        return
    kept = [place for place in places if _keeps(unit.template, place, day)]
    for place in kept:
        yield HeirUnit(unit.template.unit_code(place), unit.template.title(place), unit.code)
    if kept:
        return
    for heir in last_heirs(unit.template, day):
        for place in _where(heir, places, unit.place, today):
            level = place.level if place else "trung_uong"
            template = find_template(heir.code, level, place, day)
            if template:
                code, title = template.unit_code(place), template.title(place)
                yield HeirUnit(code, title, unit.code, heir.work)


def last_heirs(template: Template, day: date, work: str = "") -> tuple[Heir, ...]:
    """Follow the passing on of functions until bodies are reached that stand on ``day``."""
    found: list[Heir] = []
    for step in template.successors:
        level = step.at or template.level
        named = [each for each in templates(level) if each.code == step.code]
        done = step.work or work
        if any(each.valid_to is None or day <= each.valid_to for each in named):
            found.append(Heir(step.code, done, level))
        else:
            for each in named:
                found += last_heirs(each, day, done)
    return tuple(dict.fromkeys(found))


def _keeps(template: Template, place: Place | None, day: date) -> bool:
    """Tell whether the place of today has the body under the same code."""
    if place is not None and place.level != template.level:
        return False
    return find_template(template.code, template.level, place, day) is not None


def _stands_still(unit: Bearer, day: date) -> bool:
    """Tell whether unit and place go on under the same names."""
    if unit.place:
        later = as_of(day).get(unit.place.code)
        if later is None or later.area != unit.place.area or not is_same(unit.place.key, day):
            return False
    return unit.template is None or _keeps(unit.template, unit.place, day)


def _places(place: Place | None, day: date, today: View) -> tuple[Place | None, ...]:
    """Give the places of today for one of then; of divided communes all that hold a part."""
    if place is None:
        return (None,)
    found = (today.get(territories()[each.key].code) for each in successors(place.key, day))
    return tuple(each for each in found if each)


def _where(
    heir: Heir, places: tuple[Place | None, ...], was: Place | None, today: View
) -> tuple[Place | None, ...]:
    """Give the places of the level of an heir: those that took over, or the province of a district."""
    if was is None:
        return places
    fitting = [place for place in places if place and place.level == heir.at]
    if fitting:
        return tuple(fitting)
    above = (today.chain(place.code) for place in places if place)
    higher = (place for chain in above for place in chain if place.level == heir.at)
    return tuple(dict.fromkeys(higher))
