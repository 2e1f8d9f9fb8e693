"""Unit tree (cây đơn vị): the registry as plain values, as it stands on one day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

UnitKind = Literal[
    "bo",
    "ubnd",
    "van_phong",
    "so",
    "phong",
    "mttq",
    "doan_the",
    "bao_chi",
    "vu_trang",
    "su_nghiep",
    "hdnd",
    "dang",
    "nganh_doc",
    "thon",
]
UnitLevel = Literal["trung_uong", "tinh", "huyen", "xa", "don_vi"]

LEVELS: tuple[UnitLevel, ...] = ("trung_uong", "tinh", "huyen", "xa", "don_vi")
"""From the highest to the lowest."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the registry; ``parent`` is the code of the unit above, None at the top."""

    code: str
    name: str
    kind: UnitKind
    level: UnitLevel
    parent: str | None = None
    sector: str = ""
    aliases: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None

    def exists_on(self, day: date) -> bool:
        """Tell whether the unit exists on ``day`` (both ends included)."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


class UnitTree:
    """The units of a registry, those that exist on the day asked for; order is that of the registry."""

    def __init__(self, units: Iterable[Unit], on: date | None = None) -> None:
        kept = [unit for unit in units if on is None or unit.exists_on(on)]
        self._units = {unit.code: unit for unit in kept}
        self._children: dict[str | None, list[Unit]] = {}
        for unit in kept:
            above = unit.parent if unit.parent in self._units else None
            self._children.setdefault(above, []).append(unit)

    def __iter__(self) -> Iterator[Unit]:
        return iter(self._units.values())

    def unit(self, code: str) -> Unit:
        """Give the unit of a code.

        Raises:
            KeyError: there is no such unit on the day of this tree.
        """
        return self._units[code]

    def children(self, code: str | None) -> tuple[Unit, ...]:
        """Give the units directly under one; under None stand those at the top."""
        return tuple(self._children.get(code, ()))

    def above(self, code: str) -> Iterator[Unit]:
        """Give the unit itself and those above it, up to the top."""
        unit = self._units.get(code)
        while unit is not None:
            yield unit
            unit = self._units.get(unit.parent) if unit.parent else None

    def below(self, code: str | None) -> Iterator[Unit]:
        """Give all units under one, in the order of the tree."""
        for child in self.children(code):
            yield child
            yield from self.below(child.code)

    def territory(self, code: str) -> str | None:
        """Give the code of the People's Committee whose territory the unit belongs to, itself included.

        None for central bodies: their territory is the country.
        """
        return self._territories[code]

    @cached_property
    def _territories(self) -> dict[str, str | None]:
        return {code: self._territory(code) for code in self._units}

    def _territory(self, code: str) -> str | None:
        return next((unit.code for unit in self.above(code) if unit.kind == "ubnd"), None)
