"""Checks a file of units (kiểm tra tệp đơn vị) and keeps it for taking in; nothing of it is a unit yet."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.exchange.check_rows import check_rows
from thongsuot.domain.organisations.exchange.read_table import read_table
from thongsuot.domain.organisations.models import Unit, UnitImport

MOST_ERRORS = 500
_STEP = 500


def check_import(actor: Actor, *, parent: Unit, name: str, data: bytes) -> UnitImport:
    """Read a list of units below ``parent`` and tell what is wrong with it, row by row.

    Raises:
        NotAllowedError: the actor does not manage the unit above.
        InvalidError: the file cannot be read, or holds no units.
    """
    access.require(actor, "organisations.manage", parent)
    rows = read_table(data, name)
    if not rows:
        raise InvalidError("Tệp không có dòng nào ngoài dòng tên cột.", {"file": "Không có dòng."})
    checked = check_rows(rows, parent, _known(rows))
    state = UnitImport.State.REFUSED if checked.errors else UnitImport.State.CHECKED
    with transaction.atomic():
        return UnitImport.objects.create(
            parent=parent,
            by=actor.account,
            post=actor.post,
            at=timezone.now(),
            name=name[-255:],
            state=state,
            total=len(checked.rows),
            added=checked.added,
            changed=checked.changed,
            rows=[] if checked.errors else checked.rows,
            errors=[list(error) for error in checked.errors[:MOST_ERRORS]],
        )


def _known(rows: list[tuple[int, dict[str, str]]]) -> dict[str, Unit]:
    """Give the units that the list names, by their codes."""
    codes = {row.get(name, "") for _, row in rows for name in ("code", "parent")} - {""}
    named = list(codes)
    found: dict[str, Unit] = {}
    for start in range(0, len(named), _STEP):
        part = named[start : start + _STEP]
        found |= {
            unit.code: unit for unit in Unit.objects.select_related("parent").filter(code__in=part)
        }
    return found
