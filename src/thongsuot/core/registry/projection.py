"""Projection (phép chiếu) of the map of provinces: degrees to places on the drawing."""

from __future__ import annotations

import math

WEST, NORTH = 101.9, 23.7
"""The upper left corner."""

UNITS_A_DEGREE = 60.0
_FLATTENED = math.cos(math.radians(16.0))


def placed(longitude: float, latitude: float) -> tuple[float, float]:
    """Give the place on the map: parallels and meridians at equal distances, true to scale at 16 degrees north."""
    return (longitude - WEST) * UNITS_A_DEGREE * _FLATTENED, (NORTH - latitude) * UNITS_A_DEGREE
