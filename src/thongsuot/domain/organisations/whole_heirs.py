"""Whole heirs (đơn vị tiếp nhận toàn bộ): which unit of a day took over all of an older one, for many at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from thongsuot.domain.organisations.models import Succession, Unit
from thongsuot.domain.organisations.models.succession import SuccessionKind


@dataclass(frozen=True, slots=True)
class Heirs:
    """The units that stand for one on a day; ``is_whole`` where one of them took all of it."""

    units: tuple[Unit, ...]
    is_whole: bool


def heirs_by_unit(units: Iterable[Unit], on: date) -> dict[int, Heirs]:
    """Give for each unit who stands for it on a day, itself while it exists; through all steps.

    A unit that went on and gave a part away is itself; of one that ended nothing is known where there
    is no step.
    """
    given = list(units)
    steps = _steps(given, on)
    return {unit.pk: _heirs(unit, steps, on, frozenset()) for unit in given}


def _steps(units: list[Unit], on: date) -> dict[int, list[Succession]]:
    """Give the steps out of the units that have ended, and out of those that they led to."""
    found: dict[int, list[Succession]] = {}
    waiting = [unit.pk for unit in units if not unit.exists_on(on)]
    while waiting:
        rows = list(Succession.objects.filter(old__in=waiting).select_related("new"))
        found |= {pk: [row for row in rows if row.old_id == pk] for pk in waiting}
        later = {row.new_id for row in rows if not row.new.exists_on(on)}
        waiting = [pk for pk in later if pk not in found]
    return found


def _heirs(
    unit: Unit, steps: Mapping[int, list[Succession]], on: date, seen: frozenset[int]
) -> Heirs:
    if unit.exists_on(on):
        return Heirs((unit,), is_whole=True)
    out = steps.get(unit.pk, []) if unit.pk not in seen else []
    later = [(step, _heirs(step.new, steps, on, seen | {unit.pk})) for step in out]
    whole = len(out) == 1 and all(
        step.kind != SuccessionKind.PARTLY_MERGED and heirs.is_whole for step, heirs in later
    )
    units = dict.fromkeys(each for _step, heirs in later for each in heirs.units)
    return Heirs(tuple(units), is_whole=whole)
