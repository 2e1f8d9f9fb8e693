"""Lays the layers of 2023 and of June 2025 over each other: one row where both agree, two where they do not."""

from __future__ import annotations

from collections.abc import Iterator

from tools.build_country.place import Layer, Place, spelling_key
from tools.build_country.read_vietnamadminunits import Change2025

EARLY, LATE, NOW = "2023", "2025a", "2025b"


def rows_of_provinces(early: Layer, late: Change2025) -> list[tuple[str, ...]]:
    """Give the rows of the 63 and of the 34."""
    before = _both(early.provinces, late.before.provinces)
    after = [(place.code, NOW, "", place.type, place.name, "") for place in late.provinces.values()]
    return sorted([*before, *after])


def rows_of_communes_now(late: Change2025) -> list[tuple[str, ...]]:
    """Give the rows of the 3,321; what a commune lies in is its province."""
    return sorted((p.code, NOW, p.above, p.type, p.name, "") for p in late.communes)


def rows_of_districts(early: Layer, late: Layer) -> list[tuple[str, ...]]:
    """Give code, layers, province, type, name, other spelling of the districts."""
    return sorted(_both(early.districts, late.districts))


def rows_of_communes(early: Layer, late: Layer) -> list[tuple[str, ...]]:
    """Give code, layers, district, type, name, other spelling of the communes until 30/6/2025."""
    return sorted(_both(early.communes, late.communes))


def _both(early: dict[str, Place], late: dict[str, Place]) -> Iterator[tuple[str, ...]]:
    for code in sorted(early.keys() | late.keys()):
        first, second = early.get(code), late.get(code)
        if first and second and _agree(first, second):
            other = first.name if first.name != second.name else ""
            yield code, f"{EARLY} {LATE}", second.above, second.type, second.name, other
            continue
        for layer, place in ((EARLY, first), (LATE, second)):
            if place:
                yield code, layer, place.above, place.type, place.name, ""


def _agree(first: Place, second: Place) -> bool:
    return (first.above, first.type, spelling_key(first.name)) == (
        second.above,
        second.type,
        spelling_key(second.name),
    )
