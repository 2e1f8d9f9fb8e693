"""Scope (phạm vi): how near a unit stands to the sender of a letter."""

from __future__ import annotations

from collections.abc import Iterable

from thongsuot.core.dispatch.tree import LEVELS, Unit, UnitTree

OWN_CHILD, OWN_TERRITORY, HIGHER, LOWER, ELSEWHERE = range(5)
"""Nearness, the nearest first: under the sender, in its territory, above, below, elsewhere."""


class Scope:
    """The surroundings of a sender in a tree."""

    def __init__(self, tree: UnitTree, sender: str) -> None:
        self.tree = tree
        self.sender = sender
        self.territory = tree.territory(sender)
        self.chain: tuple[str | None, ...] = (*_committees_above(tree, sender), None)

    def nearness(self, unit: Unit) -> tuple[int, int]:
        """Rank a unit: the class of nearness, then the distance inside the class."""
        if unit.parent == self.sender:
            return OWN_CHILD, 0
        territory = self.tree.territory(unit.code)
        if unit.kind == "ubnd" and unit.code != self.territory:
            territory = unit.code
        if territory == self.territory:
            return OWN_TERRITORY, 0
        if territory in self.chain:
            return HIGHER, self.chain.index(territory)
        above = {row.code for row in self.tree.above(unit.code)}
        if self.territory is None or self.territory in above:
            return LOWER, LEVELS.index(unit.level)
        return ELSEWHERE, 0

    def nearest(self, units: Iterable[Unit]) -> tuple[int, tuple[Unit, ...]]:
        """Give the nearest of ``units`` and the class in which they stand."""
        ranked: dict[tuple[int, int], list[Unit]] = {}
        for unit in units:
            ranked.setdefault(self.nearness(unit), []).append(unit)
        if not ranked:
            return ELSEWHERE, ()
        best = min(ranked)
        return best[0], tuple(ranked[best])

    def own_bodies(self, territory: str | None) -> tuple[Unit, ...]:
        """Give the units of one territory that are no People's Committees and in no lower territory."""
        return tuple(
            unit
            for unit in self.tree
            if unit.kind != "ubnd" and self.tree.territory(unit.code) == territory
        )

    def committees(self) -> tuple[Unit, ...]:
        """Give all People's Committees below the sender's territory."""
        return tuple(unit for unit in self.tree.below(self.territory) if unit.kind == "ubnd")


def _committees_above(tree: UnitTree, sender: str) -> tuple[str, ...]:
    return tuple(unit.code for unit in tree.above(sender) if unit.kind == "ubnd")
