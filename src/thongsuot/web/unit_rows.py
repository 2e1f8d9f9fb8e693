"""Rows of units (dòng đơn vị) as the lists of the registry show them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thongsuot.domain.organisations import tree_of_day
from thongsuot.domain.organisations.models import Succession, Unit


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit in a list; ``heirs`` are the steps out of one that has ended."""

    unit: Unit
    has_below: bool = False
    heirs: tuple[Succession, ...] = ()
    more_heirs: int = 0


MOST_HEIRS = 3


def rows_below(unit: Unit | None, on: date) -> list[UnitRow]:
    """Give the units below one (None: at the top) on a day."""
    units = tree_of_day.children_on(unit, on)
    opening = tree_of_day.with_units_below(units, on)
    return [UnitRow(each, each.pk in opening) for each in units]


def gone_rows(units: Iterable[Unit]) -> list[UnitRow]:
    """Give units that have ended with those that stand for them."""
    found = list(units)
    heirs = tree_of_day.last_heirs(found)
    return [
        UnitRow(
            unit,
            heirs=tuple(heirs.get(unit.pk, ())[:MOST_HEIRS]),
            more_heirs=max(0, len(heirs.get(unit.pk, ())) - MOST_HEIRS),
        )
        for unit in found
    ]
