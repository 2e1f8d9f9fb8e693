"""Whether a letter comes from below (văn bản của cấp dưới): such a letter asks, it directs nobody above."""

from __future__ import annotations

from typing import Any

from thongsuot.core.dispatch.name_key import name_key
from thongsuot.domain.organisations.lines import is_below
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.queries import matching

_MOST = 50
"""So many bearers of one name are looked at; a name that more bear says nothing."""


def directs(data: dict[str, Any], unit: Unit) -> bool:
    """Tell whether a letter may direct ``unit``: not where it is the unit's own or comes from a unit below it.

    ``data`` is the reading. An issuer that was not read, that the registry does not know, or whose name
    units elsewhere bear as well is taken for a superior: the person decides.
    """
    issuer = (data.get("issuer") or {}).get("name") or ""
    if not issuer:
        return True
    bearers = _called(issuer)
    return not bearers or not all(is_below(each, unit) for each in bearers)


def _called(name: str) -> list[Unit]:
    key = name_key(name)
    return [
        unit
        for unit in matching(Unit.objects.all(), name)[:_MOST]
        if key in {name_key(each) for each in (unit.name, unit.short_name, *unit.aliases) if each}
    ]
