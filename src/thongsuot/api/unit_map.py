"""Map of provinces (bản đồ tỉnh): the same shapes and islands as the page draws, for a day."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.core.registry.province_map import ATTRIBUTION
from thongsuot.domain.organisations.units_on_map import map_of_units

router = Router(tags=["units"])


class ShapeOut(Schema):
    """A province: ``path`` as SVG has it, ``x`` and ``y`` where its label stands.

    ``unit_id`` is null where the country is not installed; ``kin`` names the provinces before 01/7/2025
    that it was made of, or the one that it is in today.
    """

    code: str
    name: str
    unit_id: int | None
    x: float
    y: float
    path: str
    kin: list[str]


class IslandOut(Schema):
    """An island or reef."""

    name: str
    x: float
    y: float


class ArchipelagoOut(Schema):
    """Hoàng Sa or Trường Sa: the unit that it is, and the province of that unit."""

    name: str
    unit: str
    province: str
    unit_id: int | None
    x: float
    y: float
    islands: list[IslandOut]


class MapOut(Schema):
    """The map of a day; ``attribution`` is to be shown with it."""

    on: date
    view_box: str
    provinces: list[ShapeOut]
    archipelagos: list[ArchipelagoOut]
    attribution: str


@router.get("/map", response=MapOut, summary="Map of the provinces")
def get_map(request: HttpRequest, on: date | None = None) -> MapOut:
    """Give the provinces that stand on a day, today without one, as shapes with Hoàng Sa and Trường Sa."""
    day = on or timezone.localdate()
    found = map_of_units(actor_of(request).unit, day)
    return MapOut(
        on=day,
        view_box=found.drawn.parts[0].view_box,
        provinces=[
            ShapeOut(
                code=shape.code,
                name=shape.name,
                unit_id=found.units.get(shape.key),
                x=shape.x,
                y=shape.y,
                path=shape.path,
                kin=list(shape.kin),
            )
            for shape in found.drawn.shapes
        ],
        archipelagos=[
            ArchipelagoOut(
                name=group.name,
                unit=group.unit,
                province=group.province,
                unit_id=found.units.get(group.key),
                x=group.x,
                y=group.y,
                islands=[IslandOut(name=each.name, x=each.x, y=each.y) for each in group.islands],
            )
            for group in found.drawn.archipelagos
        ],
        attribution=ATTRIBUTION,
    )
