"""Reads the journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from django.db import models
from django.db.models import Q
from django.utils import timezone

from thongsuot.domain.journal.models import Entry
from thongsuot.domain.journal.record import Person

PAGE = 50
_CHUNK = 2000


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries are wanted; what is left empty does not matter. Both days are included."""

    verb: str = ""
    object_type: str = ""
    object_id: str = ""
    unit_code: str = ""
    since: date | None = None
    until: date | None = None


def entries(
    actor: Person, wanted: Wanted | None = None, before_id: int | None = None
) -> list[Entry]:
    """Give the latest entries of the actor's unit that fit, newest first, a page at a time.

    ``before_id`` is the last id of the page before.
    """
    fits = _fits(wanted or Wanted()) & Q(unit_code=actor.unit.code)
    if before_id is not None:
        fits &= Q(id__lt=before_id)
    return list(Entry.objects.filter(fits)[:PAGE])


def all_entries(wanted: Wanted) -> Iterator[Entry]:
    """Give all entries that fit, oldest first, a part at a time: there may be millions."""
    return Entry.objects.filter(_fits(wanted)).order_by("id").iterator(_CHUNK)


def entries_of(obj: models.Model, unit_code: str = "") -> list[Entry]:
    """Give the entries about one object, oldest first; with ``unit_code`` those of one unit only.

    The caller may see the object.
    """
    label = obj._meta.label_lower  # noqa: SLF001 - the public way to a model's name
    fits = _fits(Wanted(object_type=label, object_id=str(obj.pk), unit_code=unit_code))
    return list(Entry.objects.filter(fits).order_by("id"))


def names_of(things: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Give what things, by type and id, were last called in the journal."""
    wanted = set(things)
    if not wanted:
        return {}
    fits = Q()
    for kind in {kind for kind, _number in wanted}:
        numbers = [number for other, number in wanted if other == kind]
        fits |= Q(object_type=kind, object_id__in=numbers)
    rows = Entry.objects.filter(fits).exclude(object_name="").order_by("id")
    return {
        (kind, number): name
        for kind, number, name in rows.values_list("object_type", "object_id", "object_name")
    }


def last_at(verb: str) -> datetime | None:
    """Give when something of this sort was done last."""
    return Entry.objects.filter(verb=verb).order_by("-id").values_list("at", flat=True).first()


def _fits(wanted: Wanted) -> Q:
    fits = Q()
    for name in ("verb", "object_type", "object_id", "unit_code"):
        if value := getattr(wanted, name):
            fits &= Q(**{name: value})
    if wanted.since:
        fits &= Q(at__gte=_midnight(wanted.since))
    if wanted.until:
        fits &= Q(at__lt=_midnight(wanted.until + timedelta(days=1)))
    return fits


def _midnight(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time()))
