"""Successors (đơn vị kế thừa): the units that stand on a day for one that has ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from thongsuot.core.registry.succession import steps_from
from thongsuot.core.registry.territories import territories


@dataclass(frozen=True, slots=True)
class Successor:
    """A territory that stands for an older one; ``is_whole`` where it took all of it."""

    key: str
    is_whole: bool
    is_default: bool


@lru_cache(maxsize=4096)
def successors(key: str, day: date) -> tuple[Successor, ...]:
    """Give the territories that stand on ``day`` for the one of ``key``; itself while it exists.

    Empty where no source says what became of it.
    """
    if territories()[key].on(day) is not None:
        return (Successor(key, is_whole=True, is_default=True),)
    found: dict[str, Successor] = {}
    steps = steps_from(key)
    for step in steps:
        for later in successors(step.new, day):
            whole = later.is_whole and step.kind != "partly_merged" and len(steps) == 1
            default = later.is_default and step.is_default
            known = found.get(later.key)
            found[later.key] = Successor(
                later.key, whole, default or (known is not None and known.is_default)
            )
    return tuple(found.values())


def is_same(key: str, day: date) -> bool:
    """Tell whether on ``day`` the place goes on under the same name, whatever its code's bearer."""
    while territories()[key].on(day) is None:
        steps = steps_from(key)
        if len(steps) != 1 or steps[0].kind != "kept":
            return False
        key = steps[0].new
    return True
