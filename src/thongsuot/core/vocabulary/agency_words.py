"""Words of agency names (tên cơ quan) as typed tables: bodies, kinds, fields, levels, groups, offices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from thongsuot.core.vocabulary.load import entries, strings, table


@dataclass(frozen=True, slots=True)
class Body:
    """A body known by its whole name (Ủy ban nhân dân)."""

    name: str
    short: tuple[str, ...] = ()
    nests: bool = False
    needs_nesting: bool = False
    needs_place: bool = False
    bare_place: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """A head noun that opens names (Sở, Chi cục, Bệnh viện)."""

    name: str
    short: tuple[str, ...] = ()
    fields: bool = False
    glued: tuple[str, ...] = ()
    bare_place: bool = False
    composite: bool = False
    open_small: bool = False
    own_fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Level:
    """A level of administration (tỉnh, xã) with the dates within which it existed."""

    name: str
    short: tuple[str, ...] = ()
    numbered: bool = False
    placeless: bool = False
    not_before: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class FieldGroup:
    """Fields of work (ngành, lĩnh vực) of one source."""

    title: str
    source: str
    names: tuple[str, ...]


@cache
def bodies() -> tuple[Body, ...]:
    """Give all bodies known by a whole name."""
    return entries("bodies", "body", Body)


@cache
def kinds() -> tuple[Kind, ...]:
    """Give all head nouns."""
    return entries("kinds", "kind", Kind)


@cache
def levels() -> tuple[Level, ...]:
    """Give all levels of administration."""
    return entries("levels", "level", Level)


@cache
def field_names() -> tuple[str, ...]:
    """Give all fields of work, those of ministries and departments first."""
    return tuple(name for group in entries("fields", "group", FieldGroup) for name in group.names)


@cache
def field_spellings() -> tuple[tuple[str, str], ...]:
    """Give the spellings of all fields with their names; one in small letters is not abbreviated by its initials."""
    whole = strings("fields", "without_initials")
    return tuple((name.lower() if name in whole else name, name) for name in field_names())


@cache
def official_fields() -> frozenset[str]:
    """Give the fields of ministries and departments, whose names decrees give."""
    return frozenset(entries("fields", "group", FieldGroup)[0].names)


def group_words(key: str) -> tuple[str, ...]:
    """Give the words of collective agencies: nouns, qualifiers, openers, courtesy."""
    return strings("groups", key)


def office_heads() -> tuple[str, ...]:
    """Give the offices that stand for the body they lead."""
    return strings("offices", "heads")


def office_abbreviations() -> dict[str, str]:
    """Give the abbreviations of offices with what they stand for."""
    return dict(table("offices")["short"])


@cache
def name_stops() -> frozenset[str]:
    """Give the words that end an open name in running text."""
    in_names = frozenset(strings("name_stops", "in_names"))
    verbs = (verb for verb in strings("orders", "predicates") if " " in verb and "," not in verb)
    return frozenset((*strings("name_stops", "stops"), *(set(verbs) - in_names)))
