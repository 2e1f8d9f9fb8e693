"""Indicators (chỉ tiêu) that reports may hold, from the table of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Literal

from thongsuot.core.vocabulary.load import table


@dataclass(frozen=True, slots=True)
class Indicator:
    """What is counted, and how the figures of several units are put together."""

    code: str
    name: str
    unit: str
    kind: Literal["number", "yes_no", "day"]
    aggregate: Literal["sum", "count", "max", "min", "ratio", "none"]
    always: bool = False
    activities: frozenset[str] = frozenset()
    duplicated: bool = False


@cache
def indicators() -> Mapping[str, Indicator]:
    """Give all indicators that a unit can be asked for, by code, in the order of forms.

    Ratios are not among them: they are computed from what was asked.
    """
    rows = (_indicator(row) for row in table("indicators")["indicator"])
    return MappingProxyType({row.code: row for row in rows if row.aggregate != "ratio"})


def asked_for(activities: Iterable[str]) -> list[Indicator]:
    """Give the indicators that belong to sorts of activity, and those that every form has."""
    sorts = frozenset(activities)
    return [row for row in indicators().values() if row.always or row.activities & sorts]


def _indicator(row: dict[str, Any]) -> Indicator:
    # an unknown key of the table is refused here
    return Indicator(**row | {"activities": frozenset(row.get("activities", ()))})
