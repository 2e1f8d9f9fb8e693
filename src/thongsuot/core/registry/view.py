"""View (danh mục theo ngày): the territories of the country as they stand on one day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.core.dispatch.tree import UnitLevel
from thongsuot.core.registry.changes import (
    FIRST_DAY,
    REFORM,
    changes,
    layers,
    reform_days,
    undated_day,
)
from thongsuot.core.registry.place_names import other_spellings, plain_name
from thongsuot.core.registry.territories import area, key_from_2025, territories
from thongsuot.core.registry.unit import DatedName, Unit


@dataclass(frozen=True, slots=True)
class Place:
    """A territory on the day of a view; ``above`` is the code of the one that it lies in.

    ``is_sure`` is False where an undated change may already, or not yet, have taken place.
    """

    key: str
    code: str
    level: UnitLevel
    noun: str
    proper: str
    above: str | None
    is_sure: bool = True

    @property
    def area(self) -> str:
        """Give noun and name: ``huyện Ba Tơ``, ``Quận 1``."""
        return area(self.noun, self.proper)

    @property
    def name(self) -> str:
        """Give the name of its People's Committee (Ủy ban nhân dân)."""
        return f"Ủy ban nhân dân {self.area}"


class View:
    """The territories of one day, by code, by the one above, by name; each is made when asked for."""

    def __init__(self, day: date) -> None:
        self.day = day
        self._known = max(day, FIRST_DAY)
        self._unsure = layers()[0].sure_to < self._known < layers()[1].sure_from
        self._made: dict[str, Place | None] = {}
        self._by_name: dict[UnitLevel, dict[str, tuple[Place, ...]]] = {}
        self._below: dict[str, tuple[Place, ...]] = {}
        self._levels: dict[UnitLevel, tuple[Place, ...]] = {}

    @property
    def is_sourced(self) -> bool:
        """Tell whether the registry has a source for so early a day."""
        return self.day >= FIRST_DAY

    def key(self, code: str) -> str:
        """Give the key of the territory that bears a code on the day of this view."""
        return key_from_2025(code) if self.day >= REFORM else code

    def get(self, code: str) -> Place | None:
        """Give the place of a code, None where none bears it on the day."""
        if code not in self._made:
            unit = territories().get(self.key(code))
            name = unit.on(self._known) if unit else None
            self._made[code] = self._place(unit, name) if unit and name else None
        return self._made[code]

    def place(self, code: str) -> Place:
        """Give the place of a code.

        Raises:
            KeyError: none bears it on the day.
        """
        found = self.get(code)
        if found is None:
            raise KeyError(code)
        return found

    def level(self, level: UnitLevel) -> tuple[Place, ...]:
        """Give all places of a level in the order of their codes."""
        if level not in self._levels:
            found = (self._standing(unit) for unit in territories().level(level))
            self._levels[level] = tuple(place for place in found if place)
        return self._levels[level]

    def below(self, code: str) -> tuple[Place, ...]:
        """Give the places directly in one."""
        if code not in self._below:
            found = (self._standing(unit) for unit in territories().below(self.key(code)))
            self._below[code] = tuple(p for p in found if p and p.above == code)
        return self._below[code]

    def chain(self, code: str) -> tuple[Place, ...]:
        """Give the place itself and those it lies in, the province last."""
        found = []
        at: str | None = code
        while at is not None:
            found.append(self.place(at))
            at = found[-1].above
        return tuple(found)

    def named(self, proper: str, level: UnitLevel) -> tuple[Place, ...]:
        """Give the places of a level by name; of communes, marks count (there are too many alike)."""
        if level == "xa":
            found = map(self._standing, territories().named_commune(proper))
            plain = plain_name(proper)
            return tuple(place for place in found if place and plain_name(place.proper) == plain)
        return self._names(level).get(name_key(proper), ())

    def _names(self, level: UnitLevel) -> dict[str, tuple[Place, ...]]:
        if level not in self._by_name:
            found: dict[str, tuple[Place, ...]] = {}
            for place in self.level(level):
                for name in (place.proper, *other_spellings(place.proper)):
                    known = found.get(name_key(name), ())
                    if place not in known:
                        found[name_key(name)] = (*known, place)
            self._by_name[level] = found
        return self._by_name[level]

    def _standing(self, unit: Unit) -> Place | None:
        return self.get(unit.code) if unit.key == self.key(unit.code) else None

    def _place(self, unit: Unit, name: DatedName) -> Place:
        touched = self._unsure and "unsourced" in {name.from_certainty, name.to_certainty}
        above = territories()[name.above].code if name.above else None
        return Place(
            unit.key, unit.code, unit.level, name.noun, name.proper, above, is_sure=not touched
        )


def as_of(day: date) -> View:
    """Give the country on ``day``; days between which nothing changed share one view."""
    marks = _marks()
    begun = [mark for mark in marks if mark <= day]
    return _view(begun[-1] if begun else day)


@lru_cache(maxsize=6)
def _view(day: date) -> View:
    return View(day)


@lru_cache(maxsize=1)
def _marks() -> tuple[date, ...]:
    """Give the days on which the view changes, and those between which it is unsure."""
    days = {FIRST_DAY, undated_day(), *reform_days()}
    days |= {change.day for change in changes()}
    days |= {layer.sure_from for layer in layers()}
    days |= {date.fromordinal(layer.sure_to.toordinal() + 1) for layer in layers()[:1]}
    return tuple(sorted(days))
