"""Export (xuất danh sách): the own units below a unit, in the shape that an import takes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from thongsuot.core.registry.sectors import sectors
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.exchange.columns import COLUMNS, CONTACT
from thongsuot.domain.organisations.exchange.write_table import Form, write_table
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.queries import subtree


def export_units(actor: Actor, *, parent: Unit, form: Form) -> bytes:
    """Give a file with the units below ``parent`` that are not of the country's registry.

    Raises:
        NotAllowedError: the actor does not manage the unit above.
    """
    access.require(actor, "organisations.manage", parent)
    own = subtree(parent).filter(registry_key=None).exclude(pk=parent.pk)
    return write_table(_rows(own.select_related("parent").iterator(2000), parent), form)


def template(form: Form) -> bytes:
    """Give an empty list with the heading, and in XLSX with what may stand in each column."""
    return write_table((), form)


def _rows(units: Iterator[Unit], parent: Unit) -> Iterator[list[str]]:
    for unit in units:
        above = unit.parent.code if unit.parent and unit.parent_id != parent.pk else ""
        values = {
            "code": unit.code,
            "name": unit.name,
            "short_name": unit.short_name,
            "kind": str(unit.get_kind_display()),
            "level": str(unit.get_level_display()),
            "parent": above,
            "sector": sectors().get(unit.sector, unit.sector),
            "aliases": "; ".join(unit.aliases),
            "valid_from": _day(unit.valid_from),
            "valid_to": _day(unit.valid_to),
        } | {name: unit.contact.get(name, "") for name in CONTACT}
        yield [values[column.name] for column in COLUMNS]


def _day(day: date | None) -> str:
    return f"{day.day}/{day.month}/{day.year}" if day else ""
