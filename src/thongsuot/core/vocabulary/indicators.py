"""Indicators (chỉ tiêu) of result reports: what is counted and how many units' figures become one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Literal

from thongsuot.core.vocabulary.load import entries

Aggregate = Literal["sum", "count", "max", "min", "ratio", "none"]
"""count: units with a value above 0; ratio: computed from summed parts; none: not additive."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """One indicator; ``kind`` day is kept as ``date.toordinal``, yes_no as 0 or 1."""

    code: str
    name: str
    unit: str
    kind: Literal["number", "yes_no", "day"]
    aggregate: Aggregate
    always: bool = False
    activities: tuple[str, ...] = ()
    duplicated: bool = False


@cache
def indicators() -> Mapping[str, Indicator]:
    """Give all indicators by code, in the order of the report."""
    rows = entries("indicators", "indicator", Indicator)
    return MappingProxyType({row.code: row for row in rows})
