"""Standard bodies (cơ quan theo quy định) of a place on a day: made from templates when asked for."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property, lru_cache
from importlib.resources import files
from typing import Any

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.core.dispatch.tree import Unit, UnitKind, UnitLevel
from thongsuot.core.registry.changes import gradual_days
from thongsuot.core.registry.view import Place

_FILES: dict[UnitLevel, str] = {
    "trung_uong": "bodies_central",
    "tinh": "bodies_province",
    "huyen": "bodies_district",
    "xa": "bodies_commune",
}


@dataclass(frozen=True, slots=True)
class Heir:
    """A body to which functions passed: ``work`` names them, ``at`` is its level where that is another."""

    code: str
    work: str = ""
    at: UnitLevel | None = None


@dataclass(frozen=True)
class Template:
    """A body that places of a level have; what its fields mean stands in the files."""

    code: str
    name: str
    kind: UnitKind
    level: UnitLevel
    sector: str = ""
    line: str = ""
    under: str = ""
    group: str = ""
    governed: bool = True
    everywhere: bool = True
    named_only: bool = False
    aliases: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    not_in: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    successors: tuple[Heir, ...] = ()

    def stands(self, place: Place | None, day: date) -> bool:
        """Tell whether a place has this body on ``day``; None asks for the centre."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to) and self._fits(place)

    def _fits(self, place: Place | None) -> bool:
        if place is None:
            return True
        if self.nouns and place.noun not in self.nouns:
            return False
        return place.code not in self.not_in and (not self.only or place.code in self.only)

    def is_changing(self, day: date) -> bool:
        """Tell whether the body ended or began in some places before and in others after ``day``."""
        first, last = gradual_days()
        touched = self.valid_to == last or (self.level == "tinh" and self.valid_from == first)
        return touched and first <= day <= last

    def is_sure(self, day: date) -> bool:
        """Tell whether every such place surely has the body on ``day``."""
        return self.everywhere and not self.is_changing(day)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Give the keys of its names without the place: ``so y te``."""
        names = (self.name, *self.aliases)
        bare = (name_key(name.format(area="", place="")) for name in names)
        return frozenset(key for key in bare if key)

    def title(self, place: Place | None) -> str:
        """Give the name of the body at a place."""
        return _filled(self.name, place)

    def unit_code(self, place: Place | None) -> str:
        """Give the registry's code of the body at a place."""
        return f"{place.code}.{self.code}" if place else self.code

    def unit(self, place: Place | None) -> Unit:
        """Give the body at a place as a unit of the tree that names are found in."""
        above = place.code if place else None
        parent = f"{above}.{self.under}" if self.under and above else self.under or above
        # abbreviations are written out before a name is looked up; only whole other names count
        others = tuple(_filled(name, place) for name in self.aliases if " " in name)
        level: UnitLevel = "don_vi" if self.kind == "su_nghiep" else self.level
        code = self.unit_code(place)
        return Unit(code, self.title(place), self.kind, level, parent, self.sector, others)


def _filled(name: str, place: Place | None) -> str:
    if place is None:
        return name
    return name.format(area=place.area, place=place.proper)


@cache
def templates(level: UnitLevel) -> tuple[Template, ...]:
    """Give the bodies of a level, of all times."""
    path = files("thongsuot.core.registry") / "data" / f"{_FILES[level]}.toml"
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    end = date(2025, 6, 30) if level == "huyen" else None
    return tuple(_template(row, level, end) for row in table["body"])


def _template(row: dict[str, Any], level: UnitLevel, end: date | None) -> Template:
    heirs = tuple(Heir(h["code"], h.get("for", ""), h.get("at")) for h in row.pop("successors", ()))
    values: dict[str, Any] = {
        key: tuple(value) if isinstance(value, list) else value for key, value in row.items()
    }
    values.setdefault("valid_to", end)
    return Template(level=level, successors=heirs, **values)


@lru_cache(maxsize=256)
def standing(place: Place | None, day: date) -> tuple[Template, ...]:
    """Give the bodies of a place on ``day``; None asks for those of the centre."""
    level: UnitLevel = place.level if place else "trung_uong"
    return tuple(each for each in templates(level) if each.stands(place, day))


def find_template(code: str, level: UnitLevel, place: Place | None, day: date) -> Template | None:
    """Give the body of a code at a place on ``day``, None where it does not stand."""
    fitting = (each for each in templates(level) if each.code == code)
    return next((each for each in fitting if each.stands(place, day)), None)


def by_key(level: UnitLevel) -> dict[str, tuple[Template, ...]]:
    """Give the templates of a level by the keys of their names without place."""
    return _by_key().get(level, {})


@cache
def _by_key() -> dict[UnitLevel, dict[str, tuple[Template, ...]]]:
    found: dict[UnitLevel, dict[str, tuple[Template, ...]]] = {level: {} for level in _FILES}
    for level, key, template in _keyed():
        found[level][key] = (*found[level].get(key, ()), template)
    return found


def _keyed() -> Iterator[tuple[UnitLevel, str, Template]]:
    for level in _FILES:
        for template in templates(level):
            for key in template.keys:
                yield level, key, template
