"""Totals across a reorganisation (số liệu qua sắp xếp): values of old units under their successors."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Generic, TypeVar

from thongsuot.core.registry.successors import successors

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Gathered(Generic[K]):
    """Old units under those that stand for them whole, and those that were divided with their candidates.

    Every old unit stands in exactly one of the two, once.
    """

    whole: dict[K, list[K]]
    divided: dict[K, tuple[K, ...]]


def gather(olds: Iterable[K], heirs: Callable[[K], tuple[tuple[K, ...], bool]]) -> Gathered[K]:
    """Put old units under their successors; ``heirs`` gives them, and whether one took all of it."""
    whole: dict[K, list[K]] = {}
    divided: dict[K, tuple[K, ...]] = {}
    for old in dict.fromkeys(olds):
        later, is_whole = heirs(old)
        if len(later) == 1 and is_whole:
            whole.setdefault(later[0], []).append(old)
        else:
            divided[old] = later
    return Gathered(whole, divided)


@dataclass(frozen=True, slots=True)
class Undivided:
    """A value that cannot be moved whole: its unit was divided among ``candidates``, or none is known."""

    old: str
    value: Decimal
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MovedTotals:
    """Values under the units of the later day, and those that only a person can divide."""

    moved: dict[str, Decimal]
    undivided: tuple[Undivided, ...]

    @property
    def total(self) -> Decimal:
        """Give the sum of all, which is that of the old values."""
        return sum(self.moved.values(), Decimal()) + sum(
            (part.value for part in self.undivided), Decimal()
        )


def move_totals(values: Mapping[str, Decimal], day: date) -> MovedTotals:
    """Move additive values from units of any earlier day to those that stand for them on ``day``.

    A unit that went whole into one other gives its value to it. What was divided stays a line of its
    own with the units among which it lies: no value is split by guess, lost or counted twice.
    """
    found = gather(values, lambda key: _heirs(key, day))
    moved = {
        heir: sum((values[old] for old in olds), Decimal()) for heir, olds in found.whole.items()
    }
    undivided = (Undivided(old, values[old], later) for old, later in found.divided.items())
    return MovedTotals(moved, tuple(undivided))


def _heirs(key: str, day: date) -> tuple[tuple[str, ...], bool]:
    later = successors(key, day)
    return tuple(each.key for each in later), all(each.is_whole for each in later)
