"""Rows of an answer (kết quả tra cụm từ): units by their sort, and what stands for them today, with links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from thongsuot.core.registry.bearer import bearer
from thongsuot.core.registry.changes import REFORM
from thongsuot.core.registry.view import as_of
from thongsuot.core.registry.words.answer import Answer, AnsweredUnit, SuccessorToday
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.models.unit import Kind, Level
from thongsuot.domain.organisations.phrases import PhraseAnswer, near_units

_LAST_DAYS = (REFORM - date.resolution, date(2025, 2, 28))
"""The last days of most bodies that are no more, the later one first."""


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """A unit that the phrase means; ``page`` is where it is shown, for a body that is no row its place."""

    answered: AnsweredUnit
    stored: Unit | None
    page: Unit | None


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """Units of one sort."""

    title: str
    rows: tuple[FoundUnit, ...]


@dataclass(frozen=True, slots=True)
class Heir:
    """A unit of today and its page; ``work`` where functions were divided."""

    name: str
    work: str
    page: Unit | None


@dataclass(frozen=True, slots=True)
class HeirGroup:
    """What stands today for one unit of then."""

    old: str
    heirs: tuple[Heir, ...]


def unit_groups(told: PhraseAnswer, on: date) -> list[UnitGroup]:
    """Give the units of an answer by kind and level, in the order in which the sorts come up."""
    near = near_units((unit.code for unit in told.answer.units), on)
    groups: dict[str, list[FoundUnit]] = {}
    for unit in told.answer.units:
        stored = told.stored.get(unit.code)
        title = f"{Kind(unit.kind).label}, {str(Level(unit.level).label).lower()}"
        row = FoundUnit(unit, stored, stored or near.get(unit.code))
        groups.setdefault(title, []).append(row)
    return [UnitGroup(title, tuple(rows)) for title, rows in groups.items()]


def heir_groups(answer: Answer, today: date) -> list[HeirGroup]:
    """Give the successors by the unit that they stand for."""
    near = near_units((heir.code for heir in answer.successors_today), today)
    groups: dict[str, list[Heir]] = {}
    for heir in answer.successors_today:
        row = Heir(heir.name, heir.work, near.get(heir.code))
        groups.setdefault(_old_name(heir, answer), []).append(row)
    return [HeirGroup(old, tuple(rows)) for old, rows in groups.items()]


def _old_name(heir: SuccessorToday, answer: Answer) -> str:
    """Give the name of the unit that was: from the answer, else from one of its last days."""
    named = next((unit.name for unit in answer.units if unit.code == heir.of), "")
    return named or next(_names_of(heir.of, (answer.on, *_LAST_DAYS)), heir.of)


def _names_of(code: str, days: Iterable[date]) -> Iterator[str]:
    bearers = (bearer(code, as_of(day)) for day in days)
    return (each.name for each in bearers if each)
