"""History of a unit (lịch sử đơn vị): what it was called, what it came from, what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from thongsuot.domain.organisations.models import FormerName, Succession, Unit
from thongsuot.domain.organisations.models.unit import Certainty

What = Literal["begun", "renamed", "moved", "joined", "ended", "continued"]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a unit on a day; ``day`` is None where no source dates it.

    ``certainty`` is empty where the day has a source; ``steps`` are the successions of that day.
    """

    what: What
    day: date | None
    words: str = ""
    document: str = ""
    certainty: str = ""
    steps: tuple[Succession, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitHistory:
    """The events of a unit from the oldest on, its predecessors and its successors."""

    events: tuple[Event, ...]
    origins: tuple[Succession, ...]
    successors: tuple[Succession, ...]


def history_of(unit: Unit) -> UnitHistory:
    """Give the history of a unit."""
    origins = tuple(unit.origins.select_related("old", "new").order_by("-day", "old__path"))
    successors = tuple(unit.successions.select_related("old", "new"))
    names = list(unit.former_names.select_related("parent"))
    events = [
        *_begun(unit, names),
        *_renamed(unit, names),
        *_grouped("joined", origins),
        *_ended(unit, successors),
    ]
    events.sort(key=lambda event: (event.day or _before_all(event, unit), event.what != "begun"))
    return UnitHistory(tuple(events), origins, successors)


def stands_for(unit: Unit) -> tuple[Unit, ...]:
    """Give the units that stand for one that has ended, through all steps; itself while it exists."""
    found: dict[int, Unit] = {}
    seen: set[int] = set()
    waiting = [unit]
    while waiting:
        at = waiting.pop()
        if at.pk in seen:
            continue
        seen.add(at.pk)
        steps = [] if at.valid_to is None else list(at.successions.select_related("new"))
        if not steps:
            found[at.pk] = at
        waiting += [step.new for step in steps]
    return tuple(each for each in found.values() if each.pk != unit.pk or unit.valid_to is None)


def _before_all(event: Event, unit: Unit) -> date:
    """Put an undated end where the unit ends, and an undated beginning at the beginning."""
    if event.what in {"ended", "continued"}:
        return unit.valid_to or date.max
    return date.min


def _begun(unit: Unit, names: list[FormerName]) -> Iterator[Event]:
    if unit.valid_from:
        first = names[0].name if names else unit.name
        yield Event("begun", unit.valid_from, first, unit.document, _told(unit.from_certainty))


def _renamed(unit: Unit, names: list[FormerName]) -> Iterator[Event]:
    stood = [*((former.name, former.parent) for former in names), (unit.name, unit.parent)]
    for before, (name, parent) in zip(names, stood[1:], strict=True):
        day = before.valid_to + timedelta(days=1)
        told = (day, before.document, _told(before.to_certainty))
        if before.name != name:
            yield _change("renamed", before.name, name, told)
        if before.parent and parent and before.parent != parent:
            yield _change("moved", before.parent.name, parent.name, told)


def _change(what: What, before: str, after: str, told: tuple[date, str, str]) -> Event:
    day, document, certainty = told
    return Event(what, day, f"{before} → {after}", document, certainty)


def _ended(unit: Unit, steps: tuple[Succession, ...]) -> Iterator[Event]:
    if unit.valid_to is None:
        yield from _grouped("continued", steps)
        return
    document = next((step.document for step in steps if step.document), "")
    day = unit.valid_to + timedelta(days=1)
    yield Event("ended", day, "", document, _told(unit.to_certainty), steps)


def _grouped(what: What, steps: tuple[Succession, ...]) -> Iterator[Event]:
    groups: dict[tuple[date | None, str], list[Succession]] = {}
    for step in steps:
        groups.setdefault((step.day, step.document), []).append(step)
    for (day, document), found in groups.items():
        certainty = "" if day else Certainty.UNSOURCED.label
        yield Event(what, day, "", document, str(certainty), tuple(found))


def _told(certainty: str) -> str:
    return "" if certainty == Certainty.FOUND else str(Certainty(certainty).label)
