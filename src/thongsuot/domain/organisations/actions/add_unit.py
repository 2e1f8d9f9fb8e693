"""Adds a unit (thêm đơn vị) to the registry."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import IntegrityError, transaction

from thongsuot.core.vocabulary.without_marks import without_marks
from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.move_units import next_path
from thongsuot.domain.organisations.search_text import search_text


@dataclass(frozen=True, slots=True)
class UnitEntry:
    """What the registry keeps of a unit; ``kind`` and ``level`` as in the model."""

    code: str
    name: str
    kind: str
    level: str
    short_name: str = ""
    sector: str = ""
    aliases: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None
    is_sample: bool = False


def add_unit(actor: Actor | None, *, parent: Unit | None, entry: UnitEntry) -> Unit:
    """Add the last unit below ``parent``; only set-up, which has no actor, adds a root.

    Raises:
        NotAllowedError: the actor does not manage the parent.
        InvalidError: the name or code is empty.
        ConflictError: the code is taken.
    """
    if actor is not None:
        access.require(actor, "organisations.manage", parent)
    blank = {name: "Chưa nhập." for name in ("code", "name") if not getattr(entry, name).strip()}
    if blank:
        raise InvalidError("Đơn vị cần có mã và tên.", blank)
    try:
        with transaction.atomic():
            unit = _create(parent, entry)
            record(
                actor=actor,
                verb="organisations.add_unit",
                obj=unit,
                after={"code": unit.code, "name": unit.name},
            )
    except IntegrityError as error:
        raise ConflictError(f"Mã đơn vị {entry.code} đã có.") from error
    return unit


def _create(parent: Unit | None, entry: UnitEntry) -> Unit:
    return Unit.objects.create(
        code=entry.code,
        name=entry.name,
        short_name=entry.short_name,
        kind=entry.kind,
        level=entry.level,
        sector=entry.sector,
        parent=parent,
        path=next_path(parent),
        folded=without_marks(entry.name),
        search=search_text((entry.name, entry.short_name, *entry.aliases)),
        aliases=list(entry.aliases),
        valid_from=entry.valid_from,
        valid_to=entry.valid_to,
        is_sample=entry.is_sample,
    )
