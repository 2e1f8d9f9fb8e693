"""The tree of a day (cây đơn vị theo ngày): who stood under whom, and was called what, on any day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import cast

from django.db.models import F, Q, QuerySet

from thongsuot.core.dispatch.tree import UnitLevel
from thongsuot.core.registry.words.nouns import RANK
from thongsuot.domain.organisations.country.places import ROOT
from thongsuot.domain.organisations.models import FormerName, Succession, Unit
from thongsuot.domain.organisations.models.unit import Kind
from thongsuot.domain.organisations.queries import existing, matching

MOST = 2000
"""More units under one than anybody reads are not listed."""


def children_on(unit: Unit | None, on: date) -> list[Unit]:
    """Give the units directly below one (None: at the top) on a day, under the names of that day.

    Committees of places come first, then the other bodies.
    """
    elsewhere = _names_on(on).exclude(parent=unit).exclude(parent=None)
    here = Q(parent=unit) & ~Q(pk__in=elsewhere.values("unit"))
    if unit is not None:
        here |= Q(pk__in=_names_on(on).filter(parent=unit).values("unit"))
    found = list(existing(Unit.objects.filter(here), on).order_by("path")[:MOST])
    found.sort(key=lambda each: each.kind != Kind.COMMITTEE)
    return named_on(found, on)


def named_on(units: list[Unit], on: date) -> list[Unit]:
    """Give the same units under the names that they bore on a day; nothing of it is to be saved."""
    names = _names_of((unit.pk for unit in units), on)
    for unit in units:
        unit.name = names.get(unit.pk, unit.name)
    return units


def with_units_below(units: Iterable[Unit], on: date) -> set[int]:
    """Tell which of the units have others below them on a day."""
    ids = [unit.pk for unit in units]
    below = existing(Unit.objects.filter(parent__in=ids), on).values_list("parent_id", flat=True)
    moved = _names_on(on).filter(parent__in=ids).values_list("parent_id", flat=True)
    return {*below.order_by().distinct(), *(pk for pk in moved if pk)}


def find_units(words: str, on: date, *, most: int = 30) -> tuple[list[Unit], list[Unit]]:
    """Search by words: the units that stand on a day, and beside them those that have ended or not begun.

    A name written with marks is preferred where it is borne just so; then names that begin so, then
    the higher units.
    """
    found = matching(Unit.objects.all(), words)
    elsewhen = Q(valid_from__gt=on) | Q(valid_to__lt=on)
    standing = _ranked(existing(found, on), words, most, on)
    return standing, _ranked(found.filter(elsewhen), words, max(most // 2, 1))


def last_heirs(units: Iterable[Unit]) -> dict[int, list[Succession]]:
    """Give the steps out of each unit, for a line beside its name."""
    steps = Succession.objects.filter(old__in=[unit.pk for unit in units]).select_related("new")
    found: dict[int, list[Succession]] = {}
    for step in steps:
        found.setdefault(step.old_id, []).append(step)
    return found


def is_installed() -> bool:
    """Tell whether units of the country's registry are here."""
    return Unit.objects.filter(registry_key=ROOT).exists()


def _ranked(units: QuerySet[Unit], words: str, most: int, on: date | None = None) -> list[Unit]:
    """Give the units that fit best; only of these the whole rows are fetched."""
    ordered = units.order_by(F("valid_to").desc(nulls_first=True), "path")
    rows = list(ordered.values_list("pk", "name", "kind", "level", "path")[: most * 8])
    names = _names_of((pk for pk, *_ in rows), on) if on else {}
    typed = " ".join(words.casefold().split())

    def rank(row: tuple[int, str, str, str, str]) -> tuple[bool, bool, bool, int, str]:
        pk, name, kind, level, path = row
        name = names.get(pk, name).casefold()
        return (
            not name.endswith(typed),
            typed not in name,
            kind != Kind.COMMITTEE,
            RANK[cast("UnitLevel", level)],
            path,
        )

    chosen = [pk for pk, *_ in sorted(rows, key=rank)[:most]]
    found = Unit.objects.in_bulk(chosen)
    for pk, unit in found.items():
        unit.name = names.get(pk, unit.name)
    return [found[pk] for pk in chosen]


def _names_of(units: Iterable[int], on: date) -> dict[int, str]:
    """Give the former names that units bore on a day."""
    return dict(_names_on(on).filter(unit__in=list(units)).values_list("unit", "name"))


def _names_on(on: date) -> QuerySet[FormerName]:
    begun = Q(valid_from=None) | Q(valid_from__lte=on)
    return FormerName.objects.filter(begun, valid_to__gte=on)
