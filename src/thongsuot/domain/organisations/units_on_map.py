"""Units on the map (đơn vị trên bản đồ): the map of a day with the rows that its provinces and islands stand for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thongsuot.core.registry.province_map import ProvinceMap, province_map
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.paths import ancestor_paths


@dataclass(frozen=True, slots=True)
class MapOfUnits:
    """A map; ``units`` gives the number of the unit by the key of a shape, where the registry is installed.

    ``own`` is the key of the province that the person's unit lies in, empty where it lies in none.
    """

    drawn: ProvinceMap
    units: dict[str, int]
    own: str


def map_of_units(unit: Unit, on: date) -> MapOfUnits:
    """Give the map of a day as somebody of ``unit`` sees it."""
    drawn = province_map(on)
    groups = [group.key for group in drawn.archipelagos]
    shapes = {shape.key for shape in drawn.shapes}
    found = Unit.objects.filter(registry_key__in=[*shapes, *groups])
    rows = [(each.registry_key or "", each) for each in found.only("registry_key", "path")]
    above = {*ancestor_paths(unit.path), unit.path}
    own = (key for key, each in rows if key in shapes and each.path in above)
    return MapOfUnits(drawn, {key: each.pk for key, each in rows}, next(own, ""))
