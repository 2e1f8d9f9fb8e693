"""Succession (kế thừa): what became of a territory, by which document, from which day."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Literal

from thongsuot.core.registry.changes import REFORM, reform_document
from thongsuot.core.registry.tables import rows
from thongsuot.core.registry.territories import key_from_2025, territories
from thongsuot.core.registry.unit import DateCertainty, Unit

SuccessionKind = Literal["kept", "renamed", "merged", "partly_merged", "dissolved"]
"""kept: the same place under the same name; renamed; merged: it went whole into another;
partly_merged: its area was divided among several; dissolved: it ended, its functions were passed on."""


@dataclass(frozen=True, slots=True)
class Succession:
    """One step from an old unit to a new one, by their keys.

    ``is_default`` marks, of several parts, the one that the source takes where it must take one.
    """

    old: str
    new: str
    kind: SuccessionKind
    day: date | None
    document: str
    certainty: DateCertainty = "found"
    is_default: bool = True


@lru_cache(maxsize=16384)
def steps_from(key: str) -> tuple[Succession, ...]:
    """Give the steps out of a territory; none while it exists, or where no source tells what became of it."""
    parts = _parts_in_2025().get(key)
    if parts:
        return tuple(_step_in_2025(key, *part) for part in parts)
    if key in _merged_before_2025():
        return (Succession(key, _merged_before_2025()[key], "merged", None, "", "unsourced"),)
    unit = territories()[key]
    if unit.valid_to is None or unit.level == "xa":
        return ()
    return _out_of_district(unit)


def _step_in_2025(old: str, new: str, share: str, mark: str) -> Succession:
    return Succession(
        old,
        key_from_2025(new),
        _kind(old, new, share),
        REFORM,
        reform_document(),
        is_default=mark == "*",
    )


def _kind(old: str, new: str, share: str) -> SuccessionKind:
    if share == "part":
        return "partly_merged"
    if _origins()[new] > 1:
        return "merged"
    before, after = territories()[old].names[-1], territories()[key_from_2025(new)].names[0]
    same = (before.noun, before.proper) == (after.noun, after.proper)
    return "kept" if same else "renamed"


def _out_of_district(unit: Unit) -> tuple[Succession, ...]:
    """Say where a district's functions went: to the districts, else the communes, that hold its area."""
    last = unit.names[-1]
    communes = tuple(territories().below(unit.key))
    if last.valid_to and last.valid_to.year < REFORM.year:
        later = dict.fromkeys(
            commune.names[-1].above for commune in communes if commune.names[-1].above != unit.key
        )
        kind: SuccessionKind = "merged" if len(later) == 1 else "partly_merged"
        day = last.valid_to + timedelta(days=1)
        return tuple(
            Succession(unit.key, key, kind, day, last.document, last.to_certainty)
            for key in later
            if key
        )
    held = dict.fromkeys(
        step.new
        for commune in communes
        if commune.names[-1].above == unit.key
        for step in steps_from(commune.key)
        if step.day == REFORM
    )
    return tuple(Succession(unit.key, key, "dissolved", REFORM, reform_document()) for key in held)


@cache
def _parts_in_2025() -> dict[str, list[tuple[str, str, str]]]:
    found: dict[str, list[tuple[str, str, str]]] = {}
    for old, new, share, mark in rows("merged_2025"):
        found.setdefault(old, []).append((new, share, mark))
    return found


@cache
def _origins() -> Counter[str]:
    """Count for each new unit the old ones that came into it."""
    return Counter(row[1] for row in rows("merged_2025"))


@cache
def _merged_before_2025() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("merged_before_2025")}
