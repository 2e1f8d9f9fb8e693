"""Shapes made of shared lines (TopoJSON): rings of line numbers, put together and taken apart again."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate, pairwise
from typing import Any

Point = tuple[float, float]
Line = tuple[Point, ...]
Ring = tuple[int, ...]
"""Numbers of lines one behind the other; ``~number`` is the line walked backwards."""


def lines_of(topology: dict[str, Any]) -> tuple[Line, ...]:
    """Give the lines in degrees of longitude and latitude."""
    (by_x, by_y), (from_x, from_y) = (topology["transform"][key] for key in ("scale", "translate"))
    return tuple(
        tuple(
            (x * by_x + from_x, y * by_y + from_y)
            for x, y in accumulate(line, lambda at, step: [at[0] + step[0], at[1] + step[1]])
        )
        for line in topology["arcs"]
    )


def rings_of(geometry: dict[str, Any]) -> tuple[Ring, ...]:
    """Give the rings of a shape."""
    parts = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    return tuple(tuple(ring) for part in parts for ring in part)


def points_of(ring: Ring, lines: tuple[Line, ...]) -> Line:
    """Give the points of a ring, the first again at the end."""
    found: list[Point] = []
    for number in ring:
        line = lines[number] if number >= 0 else lines[~number][::-1]
        found += line[1:] if found else line
    return tuple(found)


def union(shapes: Iterable[tuple[Ring, ...]]) -> tuple[Ring, ...]:
    """Put shapes together: lines between two of them fall away, the rest is tied up to rings again."""
    rings = [ring for shape in shapes for ring in shape]
    walked = {number for ring in rings for number in ring}
    if not any(~number in walked for number in walked):
        return tuple(rings)
    kept = [ring for ring in rings if not any(~number in walked for number in ring)]
    open_ends: list[Ring] = []
    for ring in rings:
        if ring not in kept:
            open_ends += _without(ring, walked)
    return (*kept, *open_ends)


def _without(ring: Ring, walked: set[int]) -> list[Ring]:
    """Give the stretches of a ring that no neighbour walks the other way."""
    return [(number,) for number in ring if ~number not in walked]


def tied(stretches: Iterable[Ring], lines: tuple[Line, ...]) -> tuple[Ring, ...]:
    """Tie stretches to rings where one ends and another begins at the same point."""
    rings, waiting = [], list(stretches)
    while waiting:
        ring = waiting.pop(0)
        while points_of(ring, lines)[0] != (end := points_of(ring, lines)[-1]):
            following = next(each for each in waiting if points_of(each, lines)[0] == end)
            waiting.remove(following)
            ring = (*ring, *following)
        rings.append(ring)
    return tuple(rings)


def area(points: Line) -> float:
    """Give the area that a ring encloses, in the square of its unit."""
    pairs = pairwise(points)
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def holds(points: Line, at: Point) -> bool:
    """Tell whether a point lies in a ring."""
    x, y = at
    inside = False
    for (x1, y1), (x2, y2) in pairwise(points):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside
