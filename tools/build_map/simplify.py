"""Fewer points (giản lược nét): those of a line that take away the smallest corners go first (Visvalingam, Whyatt 1993)."""

from __future__ import annotations

from tools.build_map.topology import Line, Point, area

_CLOSED_NEEDS = 4


def simplify(line: Line, smallest: float) -> Line:
    """Leave out inner points whose corner encloses less than ``smallest``; a closed line keeps three corners."""
    points = list(line)
    least = _CLOSED_NEEDS if line[0] == line[-1] else 2
    while len(points) > least:
        corners = [_corner(points, at) for at in range(1, len(points) - 1)]
        size = min(corners)
        if size >= smallest:
            break
        del points[corners.index(size) + 1]
    return tuple(points)


def _corner(points: list[Point], at: int) -> float:
    return area((*points[at - 1 : at + 2], points[at - 1]))
