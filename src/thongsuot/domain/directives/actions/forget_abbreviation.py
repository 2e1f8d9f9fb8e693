"""Forgets an abbreviation (quên tên viết tắt): readings that are not confirmed yet lose the name again."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.directives.models import KnownAbbreviation
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def forget_abbreviation(actor: Actor, *, known: KnownAbbreviation) -> None:
    """Let the abbreviation be unknown again; forgetting it twice changes nothing.

    Raises:
        NotAllowedError: the actor may not correct readings of the unit.
    """
    access.require(actor, "directives.correct", known.unit)
    with transaction.atomic():
        locked = KnownAbbreviation.objects.select_for_update().get(pk=known.pk)
        if locked.forgotten_at is not None:
            return
        locked.forgotten_at = timezone.now()
        locked.save(update_fields=["forgotten_at"])
        record(
            actor=actor,
            verb="directives.forget_abbreviation",
            obj=locked,
            before={"words": locked.words, "name": locked.name, "issuer": locked.issuer},
        )
