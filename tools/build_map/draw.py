"""Draws shapes (vẽ): path of a shape, place and room of its label."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

from tools.build_map.topology import Line, area, holds

_STEPS = 12


def path(rings: Iterable[Line]) -> str:
    """Write rings as an SVG path of relative steps in tenths."""
    return "".join(_ring(ring) for ring in rings)


def _ring(points: Line) -> str:
    tenths = [(round(10 * x), round(10 * y)) for x, y in points]
    found = [f"M{_number(tenths[0][0])} {_number(tenths[0][1])}l"]
    steps = [
        (x2 - x1, y2 - y1)
        for (x1, y1), (x2, y2) in itertools.pairwise(tenths[:-1])
        if (x1, y1) != (x2, y2)
    ]
    found.append(" ".join(f"{_number(x)} {_number(y)}" for x, y in steps))
    return "".join(found) + "z"


def _number(tenths: int) -> str:
    return f"{tenths / 10:g}"


def label(rings: Iterable[Line]) -> tuple[float, float, float]:
    """Give where a label stands best in the largest ring, and how much room it has from left to right.

    Of a grid of points inside, the one with the widest room that is as high as it can be wins.
    """
    largest = max(rings, key=area)
    _xs, ys = zip(*largest, strict=True)
    found = (0.0, 0.0, 0.0)
    best = -1.0
    for step in range(1, _STEPS):
        y = min(ys) + (max(ys) - min(ys)) * step / _STEPS
        for left, right in _spans(largest, y):
            x, room = (left + right) / 2, right - left
            merit = min(room, 3 * _height(largest, x, y))
            if holds(largest, (x, y)) and merit > best:
                best, found = merit, (x, y, room)
    return found


def _spans(ring: Line, y: float) -> list[tuple[float, float]]:
    cuts = sorted(
        x1 + (y - y1) * (x2 - x1) / (y2 - y1)
        for (x1, y1), (x2, y2) in itertools.pairwise(ring)
        if (y1 > y) != (y2 > y)
    )
    return list(zip(cuts[::2], cuts[1::2], strict=False))


def _height(ring: Line, x: float, y: float) -> float:
    turned = tuple((b, a) for a, b in ring)
    return next((low - high for high, low in _spans(turned, x) if high <= y <= low), 0.0)
