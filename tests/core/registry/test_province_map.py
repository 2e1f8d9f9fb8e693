"""The map of provinces: complete on every day, every province where it lies, both archipelagos on it."""

from __future__ import annotations

import re
from datetime import date

import pytest

from thongsuot.core.registry.projection import placed
from thongsuot.core.registry.province_map import ProvinceMap, Shape, province_map

BEFORE, AFTER = date(2025, 6, 30), date(2025, 7, 1)

# Seats of provinces, from public charts: degrees of longitude and latitude.
SEATS = {
    "Hà Nội": (105.85, 21.03),
    "Bắc Kạn": (105.84, 22.15),
    "Hưng Yên": (106.05, 20.66),
    "Đồng Nai": (106.99, 11.05),
    "Đồng Tháp": (105.63, 10.46),
    "Thừa Thiên Huế": (107.58, 16.46),
    "Hà Nam": (105.91, 20.54),
    "Nghệ An": (105.68, 18.68),
    "Quảng Nam": (108.48, 15.57),
    "Gia Lai": (108.01, 13.98),
    "Hậu Giang": (105.47, 9.79),
    "Cà Mau": (105.15, 9.18),
}


def rings(path: str) -> list[list[tuple[float, float]]]:
    """Give the rings of a path of the map in its own units."""
    found = []
    for ring in path.rstrip("z").split("z"):
        numbers = [float(each) for each in re.findall(r"-?[\d.]+", ring)]
        x, y = numbers[:2]
        points = [(x, y)]
        for dx, dy in zip(numbers[2::2], numbers[3::2], strict=True):
            x, y = x + dx, y + dy
            points.append((x, y))
        found.append(points)
    return found


def holds(shape: Shape, at: tuple[float, float]) -> bool:
    x, y = at
    inside = False
    for ring in rings(shape.path):
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
    return inside


def area(shape: Shape) -> float:
    total = 0.0
    for ring in rings(shape.path):
        pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
        total += abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2
    return total


def named(drawn: ProvinceMap, proper: str) -> Shape:
    return next(shape for shape in drawn.shapes if shape.proper == proper)


@pytest.mark.parametrize(
    ("day", "count"),
    [(date(2021, 1, 1), 63), (BEFORE, 63), (AFTER, 34), (date(2026, 11, 1), 34)],
)
def test_every_province_of_a_day_has_a_shape_of_its_own(day, count):
    shapes = province_map(day).shapes
    assert len({shape.code for shape in shapes}) == count
    assert len({shape.path for shape in shapes}) == count


@pytest.mark.parametrize("name", SEATS)
def test_a_province_lies_where_its_seat_is(name):
    drawn = province_map(date(2024, 12, 31))
    at = placed(*SEATS[name])
    assert [shape.proper for shape in drawn.shapes if holds(shape, at)] == [name]


def test_a_province_of_today_has_the_area_of_those_that_it_was_made_of():
    olds = {shape.name: area(shape) for shape in province_map(BEFORE).shapes}
    for shape in province_map(AFTER).shapes:
        assert area(shape) == pytest.approx(sum(olds[name] for name in shape.kin), rel=0.01)


def test_a_province_of_today_lies_where_those_lay_that_became_it():
    now = province_map(AFTER)
    for old in province_map(BEFORE).shapes:
        (heir,) = old.kin
        assert [s.name for s in now.shapes if holds(s, (old.x, old.y))] == [heir]


def test_labels_stand_in_their_provinces():
    for day in (BEFORE, AFTER):
        for shape in province_map(day).shapes:
            assert holds(shape, (shape.x, shape.y)), shape.name


def test_a_province_is_called_as_on_the_day():
    assert named(province_map(date(2024, 5, 1)), "Thừa Thiên Huế").name == "tỉnh Thừa Thiên Huế"
    assert named(province_map(date(2025, 2, 1)), "Huế").name == "thành phố Huế"
    assert named(province_map(date(2026, 4, 29)), "Đồng Nai").name == "tỉnh Đồng Nai"
    assert named(province_map(date(2026, 4, 30)), "Đồng Nai").name == "thành phố Đồng Nai"


@pytest.mark.parametrize(
    ("day", "units"),
    [
        (BEFORE, [("huyện Hoàng Sa", "thành phố Đà Nẵng"), ("huyện Trường Sa", "tỉnh Khánh Hòa")]),
        (AFTER, [("đặc khu Hoàng Sa", "thành phố Đà Nẵng"), ("đặc khu Trường Sa", "tỉnh Khánh Hòa")]),
    ],
)  # fmt: skip
def test_hoang_sa_and_truong_sa_are_on_it_under_their_provinces(day, units):
    groups = province_map(day).archipelagos
    assert [(group.unit, group.province) for group in groups] == units
    assert all(len(group.islands) >= 10 for group in groups)


def test_everything_is_within_the_whole_map():
    drawn = province_map(AFTER)
    whole = drawn.parts[0]
    points = [point for shape in drawn.shapes for ring in rings(shape.path) for point in ring]
    points += [(each.x, each.y) for group in drawn.archipelagos for each in (group, *group.islands)]
    assert all(0 < x < whole.width and 0 < y < whole.height for x, y in points)


def test_well_known_islands_belong_to_their_provinces():
    drawn = province_map(BEFORE)
    islands = {
        "Bà Rịa - Vũng Tàu": (106.61, 8.70),  # Côn Đảo
        "Hải Phòng": (107.00, 20.80),  # Cát Bà
        "Kiên Giang": (103.98, 10.28),  # Phú Quốc
        "Bình Thuận": (108.947, 10.524),  # Phú Quý
        "Quảng Ngãi": (109.121, 15.380),  # Lý Sơn
    }
    for name, at in islands.items():
        assert holds(named(drawn, name), placed(*at)), name
