"""Takes in a checked list of units (nhập đơn vị): all rows or none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db import DatabaseError, transaction
from django_tasks import task

from thongsuot.domain.errors import ConflictError, DomainError
from thongsuot.domain.journal.record import Change, record, record_many
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.exchange.as_stored import WRITTEN, as_stored, differences
from thongsuot.domain.organisations.exchange.read_table import Row
from thongsuot.domain.organisations.models import Unit, UnitImport
from thongsuot.domain.organisations.move_units import last_numbers, move_unit
from thongsuot.domain.organisations.paths import child_path
from thongsuot.domain.organisations.queries import subtree

_BATCH = 2000
Prepared = tuple[Row, dict[str, Any]]
"""A row of the list and the values of the table that it makes."""


@task()
def import_units_job(import_id: int) -> None:
    """Take in a list; a second time finds it done."""
    import_units(import_id=import_id)


def import_units(*, import_id: int) -> UnitImport:
    """Take in a list that was started: units that are there are changed, the others added, in one transaction.

    The person who asked must still manage the unit above. What cannot be done leaves everything as it
    was, and the list says why.
    """
    run = UnitImport.objects.get(pk=import_id)
    if run.state != UnitImport.State.RUNNING:
        return run
    prepared = _prepared(run)
    try:
        with transaction.atomic():
            return _taken_in(UnitImport.objects.select_for_update().get(pk=import_id), prepared)
    except (DomainError, DatabaseError) as error:
        words = (
            error.message
            if isinstance(error, DomainError)
            else "Danh bạ đã thay đổi; hãy tải lên lại."
        )
        UnitImport.objects.filter(pk=import_id).update(
            state=UnitImport.State.FAILED, errors=[[0, words]], rows=[], done=0
        )
        run.refresh_from_db()
        return run


def _prepared(run: UnitImport) -> list[Prepared]:
    """Give the rows with the values of the tables, and count them where people watch.

    This is most of the work and writes nothing yet; what is written in the transaction nobody sees before
    its end.
    """
    found: list[Prepared] = []
    for start in range(0, len(run.rows), _BATCH):
        found += [(row, as_stored(row)) for row in run.rows[start : start + _BATCH]]
        UnitImport.objects.filter(pk=run.pk).update(done=len(found))
    return found


def _taken_in(run: UnitImport, prepared: list[Prepared]) -> UnitImport:
    if run.state != UnitImport.State.RUNNING:
        return run
    actor = access.actor_for(run.by, run.post_id)
    access.require(actor, "organisations.manage", run.parent)
    known = {unit.code: unit for unit in subtree(run.parent)}
    changes = _change([each for each in prepared if each[0]["code"] in known], known)
    changes += _add([each for each in prepared if each[0]["code"] not in known], run.parent, known)
    changes += _move((row for row, _values in prepared), run.parent, known)
    run.state, run.done, run.rows = UnitImport.State.DONE, run.total, []
    run.save(update_fields=["state", "done", "rows"])
    after = {
        "file": run.name,
        "parent": run.parent.code,
        "added": run.added,
        "updated": run.changed,
    }
    record_many(actor=actor, changes=changes)
    record(actor=actor, verb="organisations.import_units", obj=run, after=after)
    return run


def _change(rows: Iterable[Prepared], known: dict[str, Unit]) -> list[Change]:
    """Change units that are there already, but for those of which the list says nothing new."""
    changes: list[Change] = []
    changed: list[Unit] = []
    for row, values in rows:
        unit = known[row["code"]]
        if unit.registry_key:
            raise ConflictError(f"Mã “{unit.code}” là của danh mục cả nước.")
        before, after = differences(unit, values)
        if not after:
            continue
        for name, value in values.items():
            setattr(unit, name, value)
        changed.append(unit)
        changes.append(Change("organisations.change_unit", unit, before, after))
    Unit.objects.bulk_update(changed, WRITTEN, batch_size=200)
    return changes


def _add(rows: list[Prepared], parent: Unit, known: dict[str, Unit]) -> list[Change]:
    """Add units level by level: a row needs the id of the one above it."""
    numbers = last_numbers()
    waiting = rows
    changes: list[Change] = []
    while waiting:
        ready = [each for each in waiting if _above(each[0], parent) in known]
        if not ready:
            raise ConflictError("Cấp trên của một số dòng không còn trong danh bạ.")
        units = [_unit(row, values, known[_above(row, parent)], numbers) for row, values in ready]
        added = Unit.objects.bulk_create(units, batch_size=_BATCH)
        known.update({unit.code: unit for unit in added})
        changes += (_added(unit) for unit in added)
        waiting = [each for each in waiting if each[0]["code"] not in known]
    return changes


def _added(unit: Unit) -> Change:
    after = {"code": unit.code, "name": unit.name}
    return Change("organisations.add_unit", unit, after=after)


def _unit(row: Row, values: dict[str, Any], above: Unit, numbers: defaultdict[str, int]) -> Unit:
    numbers[above.path] += 1
    path = child_path(above.path, numbers[above.path])
    return Unit(code=row["code"], parent=above, path=path, is_sample=above.is_sample, **values)


def _move(rows: Iterable[Row], parent: Unit, known: dict[str, Unit]) -> list[Change]:
    """Put units that are there under another one where the list says so."""
    changes = []
    for row in rows:
        unit = known[row["code"]]
        above = known[_above(row, parent)] if row.get("parent") else None
        if above is None or unit.parent_id == above.pk:
            continue
        unit.refresh_from_db()
        above.refresh_from_db()
        if above.path.startswith(unit.path):
            raise ConflictError(f"“{above.code}” đang ở dưới “{unit.code}”, không thể là cấp trên.")
        before = {"parent": unit.parent.code if unit.parent else None}
        move_unit(unit, above)
        changes.append(Change("organisations.change_unit", unit, before, {"parent": above.code}))
    return changes


def _above(row: Row, parent: Unit) -> str:
    return row.get("parent") or parent.code
