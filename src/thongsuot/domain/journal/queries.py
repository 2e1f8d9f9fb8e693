"""Reads the journal."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from thongsuot.domain.journal.models import ChainHead, Entry
from thongsuot.domain.journal.record import Person, hash_of

PAGE = 50


def entries(
    actor: Person,
    *,
    verb: str = "",
    object_type: str = "",
    object_id: str = "",
    before_id: int | None = None,
) -> list[Entry]:
    """Give the latest entries of the actor's unit that fit, newest first, a page at a time.

    ``before_id`` is the last id of the page before.
    """
    fits = Q(unit_code=actor.unit.code)
    if verb:
        fits &= Q(verb=verb)
    if object_type:
        fits &= Q(object_type=object_type)
    if object_id:
        fits &= Q(object_id=object_id)
    if before_id is not None:
        fits &= Q(id__lt=before_id)
    return list(Entry.objects.filter(fits)[:PAGE])


def entries_of(obj: models.Model) -> list[Entry]:
    """Give all entries about one object, oldest first; the caller may see the object."""
    label = obj._meta.label_lower  # noqa: SLF001 - the public way to a model's name
    return list(Entry.objects.filter(object_type=label, object_id=str(obj.pk)).order_by("id"))


def first_broken_entry() -> Entry | None:
    """Give the first entry that was changed, or before which one is missing; None where the chain holds.

    Raises:
        LookupError: entries are missing at the end of the chain.
    """
    previous = ""
    for entry in Entry.objects.order_by("id").iterator():
        if entry.previous_hash != previous or entry.hash != hash_of(entry):
            return entry
        previous = entry.hash
    head = ChainHead.objects.filter(pk=1).first()
    if head is not None and head.hash != previous:
        raise LookupError("the last entries of the journal are missing")
    return None
