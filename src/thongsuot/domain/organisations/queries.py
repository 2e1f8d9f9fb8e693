"""Reads the registry of units (danh bạ đơn vị)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import cast

from django.db.models import F, Q, QuerySet

from thongsuot.core.dispatch.tree import Unit as PlainUnit
from thongsuot.core.dispatch.tree import UnitKind, UnitLevel, UnitTree
from thongsuot.domain.organisations.dated import on_day
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.paths import STEP, ancestor_paths, end_of_subtree
from thongsuot.domain.organisations.search_text import search_words

FOUND = 30


def roots() -> QuerySet[Unit]:
    """Give the units that have nobody above them."""
    return Unit.objects.filter(parent=None)


def children(unit: Unit) -> QuerySet[Unit]:
    """Give the units directly below, in the order of the registry."""
    return Unit.objects.filter(parent=unit)


def subtree(unit: Unit) -> QuerySet[Unit]:
    """Give the unit and all units below it."""
    return Unit.objects.filter(path__gte=unit.path, path__lt=end_of_subtree(unit.path))


def ancestors(unit: Unit) -> QuerySet[Unit]:
    """Give the units above, from the root down."""
    return Unit.objects.filter(path__in=ancestor_paths(unit.path))


def existing(units: QuerySet[Unit], on: date) -> QuerySet[Unit]:
    """Keep the units that exist on a day."""
    return units.filter(on_day(on))


def search_units(words: str, *, within: Unit | None = None) -> list[Unit]:
    """Give units one of whose names has words that begin so, with or without marks; at most FOUND.

    Names of today and of former days count, and abbreviations; units that exist come first.
    """
    units = subtree(within) if within else Unit.objects.all()
    return list(
        matching(units, words).order_by(F("valid_to").desc(nulls_first=True), "path")[:FOUND]
    )


def matching(units: QuerySet[Unit], words: str) -> QuerySet[Unit]:
    """Keep the units that are called so."""
    fits = Q()
    # long beginnings are rare: where one does not stand, the others need not be looked for
    forms = {tuple(sorted(form, key=len, reverse=True)) for form in search_words(words)}
    for beginnings in forms:
        form = Q()
        for word in beginnings:
            form &= Q(search__contains=f" {word}")
        fits |= form
    return units.filter(fits)


def by_codes(codes: Iterable[str]) -> dict[str, Unit]:
    """Give units by their codes; what is no code of a unit is left out."""
    return {unit.code: unit for unit in Unit.objects.filter(code__in=set(codes) - {""})}


def unit_tree(unit: Unit, on: date) -> UnitTree:
    """Give the registry around a unit as plain values, on a day.

    That is everything under the same root; of the country's registry the units above, those beside
    them, and everything below.
    """
    root = Unit.objects.get(path=unit.path[:STEP])
    near = subtree(root) if root.registry_key is None else _surroundings(unit)
    rows = existing(near, on).values_list(
        "code", "name", "kind", "level", "parent__code", "sector", "aliases", "short_name"
    )
    # the model's choices are the kinds and levels of the core, one for one
    return UnitTree(
        PlainUnit(
            code=code,
            name=name,
            kind=cast("UnitKind", kind),
            level=cast("UnitLevel", level),
            parent=above,
            sector=sector,
            aliases=tuple(filter(None, (*aliases, short))),
        )
        for code, name, kind, level, above, sector, aliases, short in rows
    )


def _surroundings(unit: Unit) -> QuerySet[Unit]:
    above = ancestor_paths(unit.path)
    below = Q(path__gte=unit.path, path__lt=end_of_subtree(unit.path))
    return Unit.objects.filter(below | Q(path__in=above) | Q(parent__path__in=above))
