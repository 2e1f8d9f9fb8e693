"""Reads vietnamadminunits 1.0.4 (MIT): the country on 30/6/2025 and on 01/7/2025, and what became of what."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.build_country.place import Layer, Place, make_place

_LEGACY = (
    "select provinceCode, province, districtCode, district, wardCode, ward, provinceKey, districtKey, wardKey, wardAlias"
    " from admin_units_legacy"
)
_NOW = "select provinceCode, province, wardCode, ward, provinceKey, wardKey from admin_units"


@dataclass(frozen=True, slots=True)
class Change2025:
    """What the package holds: the layer before, the layer after, and the way between them.

    ``merged`` has (old code, new code, whole or part, ``*`` at the one that the package takes where it
    must take one); ``former`` the folded names of communes that had gone into one before July 2025.
    """

    before: Layer
    provinces: dict[str, Place]
    communes: list[Place]
    merged: list[tuple[str, ...]]
    former: dict[str, tuple[str, ...]]


def read_2025(folder: Path) -> Change2025:
    """Give both layers of the package and the way between them."""
    data = folder / "vietnamadminunits" / "data"
    with sqlite3.connect(data / "dataset.db") as base:
        old, new = base.execute(_LEGACY).fetchall(), base.execute(_NOW).fetchall()
    way = json.loads((data / "converter_2025.json").read_text(encoding="utf-8"))
    before = Layer(
        {row[0]: make_place(row[0], "", row[1]) for row in old},
        {row[2]: make_place(row[2], row[0], row[3]) for row in old},
        {row[4]: make_place(row[4], row[2], row[5]) for row in old if row[4]},
    )
    return Change2025(
        before,
        {row[0]: make_place(row[0], "", row[1]) for row in new},
        [make_place(row[2], row[0], row[3]) for row in new],
        [*_merged_provinces(way, old, new), *_merged_communes(way, old, new)],
        {row[4]: tuple(json.loads(row[9])) for row in old if row[4] and row[9]},
    )


def _merged_provinces(way: Any, old: list[Any], new: list[Any]) -> Iterator[tuple[str, ...]]:  # noqa: ANN401 - JSON
    was, now = {row[6]: row[0] for row in old}, {row[4]: row[0] for row in new}
    for key, merged in way["DICT_PROVINCE"].items():
        for each in merged:
            yield was[each], now[key], "whole", "*"


def _merged_communes(way: Any, old: list[Any], new: list[Any]) -> Iterator[tuple[str, ...]]:  # noqa: ANN401 - JSON
    # an island district without communes goes over as a whole
    was = {f"{row[6]}_{row[7]}_{row[8] or ''}": row[4] or row[2] for row in old}
    now = {(row[4], row[5]): row[2] for row in new}
    for province, wards in way["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for key, merged in wards.items():
            for each in merged:
                yield was[each], now[province, key], "whole", "*"
    for province, wards in way["DICT_PROVINCE_WARD_DIVIDED"].items():
        for key, parts in wards.items():
            for part in parts:
                is_default = "*" if part["isDefaultNewWard"] else ""
                yield was[key], now[province, part["newWardKey"]], "part", is_default
