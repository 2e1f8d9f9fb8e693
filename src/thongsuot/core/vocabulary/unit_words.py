"""Unit words (từ chỉ đơn vị): what collective words stand for in a registry, and other names of bodies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from thongsuot.core.vocabulary.load import entries, strings

Reach = Literal["territory", "below", "children", "committees", "next_level", "addressed"]


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """Nouns of collective phrases with the units that they stand for (see ``unit_groups.toml``)."""

    words: tuple[str, ...]
    reach: Reach
    starts: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    but_not: tuple[str, ...] = ()
    certain: bool = False


@dataclass(frozen=True, slots=True)
class SameBody:
    """Names that one and the same body goes by."""

    form: str
    others: tuple[str, ...]


@cache
def unit_groups() -> dict[str, UnitGroup]:
    """Give the groups by each of their nouns, the longest noun first."""
    pairs = [
        (word, row) for row in entries("unit_groups", "group", UnitGroup) for word in row.words
    ]
    return dict(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def same_bodies() -> tuple[SameBody, ...]:
    """Give the bodies that go by several names."""
    return entries("unit_names", "same", SameBody)


def leaders() -> tuple[str, ...]:
    """Give words that stand in front of a body's name and mean the body."""
    return strings("unit_names", "leaders")


def national_bodies() -> tuple[str, ...]:
    """Give the beginnings of names that may or may not say Việt Nam."""
    return strings("unit_names", "national")


def level_nouns() -> tuple[str, ...]:
    """Give the nouns of the levels that have People's Committees."""
    return strings("unit_names", "levels")
