"""Which indicators (chỉ tiêu) a report may hold, and which of them a form asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from thongsuot.core.vocabulary.indicators import Indicator
from thongsuot.core.vocabulary.indicators import indicators as all_indicators

__all__ = ["Indicator", "asked_for", "indicators"]


@cache
def indicators() -> Mapping[str, Indicator]:
    """Give all indicators that a unit can be asked for, by code; ratios are computed, never asked."""
    asked = {code: row for code, row in all_indicators().items() if row.aggregate != "ratio"}
    return MappingProxyType(asked)


def asked_for(activities: Iterable[str]) -> list[Indicator]:
    """Give the indicators that belong to sorts of activity, and those that every form has."""
    sorts = frozenset(activities)
    return [
        row for row in indicators().values() if row.always or sorts.intersection(row.activities)
    ]
