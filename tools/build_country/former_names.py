"""Finds what became of communes that are in the layer of 2023 and gone from that of June 2025.

vietnamadminunits gives for a commune the names of those that had gone into it before July 2025; a name counts only where
one commune alone of the same district (or of the one that took the district in) has it.
"""

from __future__ import annotations

from collections import defaultdict

from tools.build_country.place import Layer, Place, spelling_key
from tools.build_country.read_vietnamadminunits import Change2025


def merged_before_2025(early: Layer, late: Change2025) -> list[tuple[str, ...]]:
    """Give (old code, new code) where the package tells it."""
    late_districts = _late_districts(early, late.before)
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for code, names in late.former.items():
        for name in names:
            named[late.before.communes[code].above, spelling_key(name)].add(code)
    rows = []
    for place in early.communes.values():
        if place.code in late.before.communes:
            continue
        key = spelling_key(f"{place.type}{place.name}")
        found = {code for district in late_districts[place.above] for code in named[district, key]}
        if len(found) == 1:
            rows.append((place.code, found.pop()))
    return sorted(rows)


def _late_districts(early: Layer, late: Layer) -> dict[str, set[str]]:
    """Give for each district of 2023 those in which its communes lay in June 2025."""
    districts: dict[str, set[str]] = defaultdict(set)
    for place in early.communes.values():
        later: Place | None = late.communes.get(place.code)
        if later:
            districts[place.above].add(later.above)
    return districts
