"""Totals across a reorganisation (số liệu qua sắp xếp): values of old units under their successors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from thongsuot.core.registry.successors import successors


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
    moved: dict[str, Decimal] = {}
    undivided = []
    for key, value in values.items():
        later = successors(key, day)
        if len(later) == 1 and later[0].is_whole:
            moved[later[0].key] = moved.get(later[0].key, Decimal()) + value
        else:
            undivided.append(Undivided(key, value, tuple(each.key for each in later)))
    return MovedTotals(moved, tuple(undivided))
