"""Stores rows of the country (ghi danh mục): adds what is missing, mends what is otherwise, removes nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from thongsuot.core.vocabulary.without_marks import without_marks
from thongsuot.domain.organisations.country.plain import PlainStep, PlainUnit
from thongsuot.domain.organisations.models import FormerName, Succession, Unit
from thongsuot.domain.organisations.move_units import last_numbers, move_unit
from thongsuot.domain.organisations.paths import child_path
from thongsuot.domain.organisations.search_text import search_text

CODE = "VN."
"""Before the key of a unit of the registry in its code, so that no own code is taken."""

_BATCH = 2000
_FACTS = (
    "name", "short_name", "kind", "level", "sector", "is_governed", "is_presumed", "official_code", "identifier",
    "valid_from", "valid_to", "from_certainty", "to_certainty", "document",
)  # fmt: skip
_WRITTEN = (*_FACTS, "folded", "search", "aliases")


@dataclass(frozen=True, slots=True)
class Stored:
    """How many units were added and mended."""

    added: int
    mended: int


def store_units(rows: Sequence[PlainUnit]) -> Stored:
    """Bring units into the table; contact and everything of own units stays."""
    known = {
        unit.registry_key: unit
        for unit in Unit.objects.exclude(registry_key=None).order_by().iterator(_BATCH)
    }
    mended = _mend([row for row in rows if row.key in known], known)
    missing = [row for row in rows if row.key not in known]
    _add(missing, known)
    _set_lines(rows, known)
    _add_former_names(rows, known)
    return Stored(len(missing), mended)


def store_steps(steps: Iterable[PlainStep]) -> None:
    """Bring successions into the table; those that are there stay as they are."""
    wanted = list(steps)
    keys = {each.old for each in wanted} | {each.new for each in wanted}
    ids = {
        key: pk
        for key, pk in Unit.objects.exclude(registry_key=None).values_list("registry_key", "pk")
        if key in keys
    }
    rows = (
        Succession(
            old_id=ids[step.old],
            new_id=ids[step.new],
            kind=step.kind,
            day=step.day,
            document=step.document,
            work=step.work,
            certainty=step.certainty,
            is_default=step.is_default,
        )
        for step in wanted
    )
    Succession.objects.bulk_create(rows, batch_size=_BATCH, ignore_conflicts=True)


def _add(rows: Sequence[PlainUnit], known: dict[str | None, Unit]) -> None:
    """Add units level by level: a row needs the id of the one above it."""
    numbers = last_numbers()
    waiting = list(rows)
    while waiting:
        ready = [row for row in waiting if row.above is None or row.above in known]
        units = []
        for row in ready:
            above = known[row.above] if row.above else None
            path = above.path if above else ""
            numbers[path] += 1
            units.append(_unit(row, above, child_path(path, numbers[path])))
        made = Unit.objects.bulk_create(units, batch_size=_BATCH)
        known.update({unit.registry_key: unit for unit in made})
        done = {row.key for row in ready}
        waiting = [row for row in waiting if row.key not in done]


def _unit(row: PlainUnit, above: Unit | None, path: str) -> Unit:
    return Unit(
        code=f"{CODE}{row.key}", registry_key=row.key, parent=above, path=path, **_values(row)
    )


def _values(row: PlainUnit) -> dict[str, Any]:
    names = (row.name, row.short_name, *row.aliases, *(each.name for each in row.former))
    facts = {name: getattr(row, name) for name in _FACTS}
    return facts | {
        "folded": without_marks(row.name),
        "search": search_text(names),
        "aliases": list(row.aliases),
    }


def _mend(rows: Iterable[PlainUnit], known: dict[str | None, Unit]) -> int:
    changed = []
    for row in rows:
        unit, values = known[row.key], _values(row)
        if any(getattr(unit, name) != value for name, value in values.items()):
            for name, value in values.items():
                setattr(unit, name, value)
            changed.append(unit)
        above = known.get(row.above) if row.above else None
        if above is not None and unit.parent_id != above.pk:
            move_unit(unit, above)
    Unit.objects.bulk_update(changed, _WRITTEN, batch_size=200)
    return len(changed)


def _set_lines(rows: Iterable[PlainUnit], known: dict[str | None, Unit]) -> None:
    """Set the superior in the branch, one statement for all that have the same one."""
    led: defaultdict[int, list[int]] = defaultdict(list)
    for row in rows:
        superior = known.get(row.line) if row.line else None
        if superior is not None and known[row.key].sectoral_parent_id != superior.pk:
            led[superior.pk].append(known[row.key].pk)
    for superior_id, ids in led.items():
        Unit.objects.filter(pk__in=ids).update(sectoral_parent_id=superior_id)


def _add_former_names(rows: Iterable[PlainUnit], known: dict[str | None, Unit]) -> None:
    names = (
        FormerName(
            unit=known[row.key],
            name=each.name,
            parent=known.get(each.above) if each.above else None,
            valid_from=each.valid_from,
            valid_to=each.valid_to,
            to_certainty=each.to_certainty,
            document=each.document,
        )
        for row in rows
        for each in row.former
    )
    FormerName.objects.bulk_create(names, batch_size=_BATCH, ignore_conflicts=True)
