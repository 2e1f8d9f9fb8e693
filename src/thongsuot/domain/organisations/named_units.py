"""Units that a person names (đơn vị người dùng gõ): by code or by full name, one a line; asked, never guessed."""

from __future__ import annotations

from datetime import date

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.core.vocabulary.without_marks import without_marks
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.queries import existing, matching

_LISTED = 6


def named_units(lines: str, on: date, *, field: str = "units") -> list[Unit]:
    """Give the units that stand in ``lines``, in their order.

    Raises:
        InvalidError: a line names no unit of the day, or several.
    """
    found: dict[int, Unit] = {}
    for line in filter(None, map(str.strip, lines.splitlines())):
        unit = _one(line, on, field)
        found[unit.pk] = unit
    return list(found.values())


def _one(line: str, on: date, field: str) -> Unit:
    standing = existing(Unit.objects.all(), on)
    by_code = list(Unit.objects.filter(code__iexact=line)) or list(
        standing.filter(official_code=line)
    )
    if len(by_code) == 1:
        return by_code[0]
    key = name_key(line)
    called = [
        unit
        for unit in matching(standing, line)[:500]
        if key in {name_key(name) for name in (unit.name, unit.short_name, *unit.aliases)}
    ]
    exact = [unit for unit in called if without_marks(unit.name) == without_marks(line)] or called
    if len(exact) == 1:
        return exact[0]
    if not exact:
        raise InvalidError(
            f"Không có đơn vị nào mang mã hoặc tên “{line}” vào ngày này.",
            {field: f"Không có “{line}”."},
        )
    told = "; ".join(f"{unit.code} ({_where(unit)})" for unit in exact[:_LISTED])
    message = f"Có {len(exact)} đơn vị tên “{line}”: {told}. Hãy ghi mã."
    raise InvalidError(message, {field: message})


def _where(unit: Unit) -> str:
    return unit.parent.name if unit.parent else unit.name
