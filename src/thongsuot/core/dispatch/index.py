"""Name index (chỉ mục tên): the units of a tree by every way in which a letter may name them."""

from __future__ import annotations

from functools import lru_cache

from thongsuot.core.dispatch.name_key import COMMITTEE, designation, name_key, without_tail
from thongsuot.core.dispatch.tree import Unit, UnitTree


class NameIndex:
    """Finds units by name; made once for a tree."""

    def __init__(self, tree: UnitTree) -> None:
        self._tree = tree
        self.places = {unit.code: designation(unit.name) for unit in tree if unit.kind == "ubnd"}
        self._full: dict[str, dict[str, Unit]] = {}
        self._bare: dict[str, dict[str, Unit]] = {}
        for unit in tree:
            for name in (unit.name, *unit.aliases):
                self._enter(unit, name)

    def named(self, key: str) -> tuple[Unit, ...]:
        """Give the units with exactly this name, their place in it or not."""
        return tuple(self._full.get(key, {}).values())

    def bare(self, key: str) -> tuple[Unit, ...]:
        """Give the units with this name when the place of their own territory is left off."""
        return tuple(self._bare.get(key, {}).values())

    def bare_keys(self) -> dict[str, tuple[Unit, ...]]:
        """Give all names without place, with their units."""
        return {key: tuple(units.values()) for key, units in self._bare.items()}

    def _enter(self, unit: Unit, name: str) -> None:
        key = name_key(name)
        self._full.setdefault(key, {})[unit.code] = unit
        if unit.kind == "ubnd":
            self._enter_committee(unit)
            return
        noun, proper = self._place_of(unit)
        bare = without_tail(key, noun, proper)
        self._bare.setdefault(bare, {})[unit.code] = unit
        for tail in (f"{noun} {proper}".strip(), proper):
            if tail:
                self._full.setdefault(f"{bare} {tail}", {})[unit.code] = unit

    def _enter_committee(self, unit: Unit) -> None:
        place = " ".join(self.places[unit.code]).strip()
        for key in (place, f"{COMMITTEE} {place}"):
            self._full.setdefault(key, {})[unit.code] = unit

    def _place_of(self, unit: Unit) -> tuple[str, str]:
        territory = self._tree.territory(unit.code)
        return self.places.get(territory, ("", "")) if territory else ("", "")


@lru_cache(maxsize=4)
def index_of(tree: UnitTree) -> NameIndex:
    """Give the index of a tree, made once."""
    return NameIndex(tree)
