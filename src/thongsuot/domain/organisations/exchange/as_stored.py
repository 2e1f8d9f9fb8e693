"""A row as it is stored (giá trị được lưu): what a line of a list makes of a unit, and what of that is new."""

from __future__ import annotations

from datetime import date
from typing import Any

from thongsuot.core.registry.sectors import sectors
from thongsuot.core.vocabulary.without_marks import without_marks
from thongsuot.domain.organisations.exchange.columns import CONTACT
from thongsuot.domain.organisations.exchange.read_table import Row
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.search_text import search_text

_TOLD = (
    "name", "short_name", "kind", "level", "sector", "aliases", "valid_from", "valid_to", "contact",
)  # fmt: skip
WRITTEN = (*_TOLD, "folded", "search")
"""The fields of a unit that a list writes; the last two follow from the others."""


def as_stored(row: Row) -> dict[str, Any]:
    """Give the values of a unit that a checked row makes."""
    aliases = [each.strip() for each in row.get("aliases", "").split(";") if each.strip()]
    short = row.get("short_name", "")
    return {
        "name": row["name"],
        "short_name": short,
        "kind": row["kind"],
        "level": row["level"],
        "sector": row["sector"],
        "aliases": aliases,
        "valid_from": _day(row.get("valid_from")),
        "valid_to": _day(row.get("valid_to")),
        "contact": {name: row[name] for name in CONTACT if row.get(name)},
        "folded": without_marks(row["name"]),
        "search": search_text((row["name"], short, *aliases)),
    }


def differences(unit: Unit, values: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Give what stands there and what will, of those fields alone that a list changes."""
    changed = [name for name in _TOLD if getattr(unit, name) != values[name]]
    before = {name: _told(name, getattr(unit, name)) for name in changed}
    return before, {name: _told(name, values[name]) for name in changed}


def _told(name: str, value: Any) -> Any:  # noqa: ANN401 - the JSON edge
    if name == "sector":
        return sectors().get(value, value)
    return value.isoformat() if isinstance(value, date) else value


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
