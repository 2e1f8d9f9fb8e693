"""Provinces (tỉnh, thành phố trực thuộc Trung ương) of all times: which level a place name has."""

from __future__ import annotations

from functools import cache

from thongsuot.core.vocabulary.folding import fold
from thongsuot.core.vocabulary.load import table


@cache
def province_levels() -> dict[str, str]:
    """Give the folded names of all provinces with their word of level."""
    return {
        fold(name): level
        for period in ("lasting", "until_2025")
        for level, names in table("provinces")[period].items()
        for name in names
    }


def province_level(name: str) -> str | None:
    """Give `tỉnh` or `thành phố` for the name of a province, None for any other place."""
    return province_levels().get(fold(name))
