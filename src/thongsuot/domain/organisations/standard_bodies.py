"""Standard bodies that are not stored (cơ quan theo quy định): what such a place has, by the templates."""

from __future__ import annotations

from datetime import date

from thongsuot.core.registry.bodies import standing
from thongsuot.core.registry.view import as_of
from thongsuot.domain.organisations.models import Unit


def missing_bodies(unit: Unit, on: date) -> list[str]:
    """Give the names of the bodies that stand beside a committee on a day and that are no rows."""
    place = as_of(on).get(unit.official_code) if unit.registry_key and unit.official_code else None
    if place is None or place.key != unit.registry_key:
        return []
    keys = {f"{place.key}.{body.code}": body.title(place) for body in standing(place, on)}
    stored = Unit.objects.filter(registry_key__in=keys).values_list("registry_key", flat=True)
    kept = set(stored)
    return [name for key, name in keys.items() if key not in kept]
