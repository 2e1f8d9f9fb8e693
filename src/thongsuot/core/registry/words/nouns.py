"""Nouns of territories (danh từ chỉ đơn vị hành chính) with the levels at which they stand."""

from __future__ import annotations

import re

from thongsuot.core.dispatch.tree import UnitLevel

LEVELS_OF: dict[str, tuple[UnitLevel, ...]] = {
    "tỉnh": ("tinh",),
    "thành phố": ("tinh", "huyen"),
    "huyện": ("huyen",),
    "quận": ("huyen",),
    "thị xã": ("huyen",),
    "xã": ("xa",),
    "phường": ("xa",),
    "thị trấn": ("xa",),
    "đặc khu": ("xa",),
}
RANK: dict[UnitLevel, int] = {"trung_uong": 0, "tinh": 1, "huyen": 2, "xa": 3, "don_vi": 4}
TITLES: dict[UnitLevel, str] = {"tinh": "cấp tỉnh", "huyen": "cấp huyện", "xa": "cấp xã"}
_ALTERNATIVES = "|".join(sorted(LEVELS_OF, key=len, reverse=True))
NOUN = re.compile(rf"(?<!\w)(?:{_ALTERNATIVES})(?!\w)", re.IGNORECASE)


def common_level(nouns: tuple[str, ...], among: set[UnitLevel]) -> UnitLevel | None:
    """Give the one level that all nouns can have, the highest of ``among`` where there are several."""
    possible = [set(LEVELS_OF[noun]) for noun in nouns if noun in LEVELS_OF]
    if not possible:
        return None
    shared = set.intersection(*possible) or set.union(*possible)
    fitting = [level for level in RANK if level in shared and level in among]
    return fitting[0] if fitting else None
