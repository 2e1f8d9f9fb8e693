"""Withdraws a remembered meaning (bỏ nghĩa đã nhớ): the phrase is found by its words again."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import PhraseMeaning


def withdraw_phrase(actor: Actor, *, meaning: PhraseMeaning) -> None:
    """Let a meaning count no more; withdrawing it twice changes nothing.

    Raises:
        NotAllowedError: the actor may not correct readings of the unit.
    """
    access.require(actor, "directives.correct", meaning.owner)
    with transaction.atomic():
        locked = PhraseMeaning.objects.select_for_update().get(pk=meaning.pk)
        if locked.withdrawn_at is not None:
            return
        locked.withdrawn_at = timezone.now()
        locked.save(update_fields=["withdrawn_at"])
        before = {
            "issuer": locked.issuer,
            "phrase": locked.phrase,
            "units": [unit.code for unit in locked.units.all()],
        }
        record(actor=actor, verb="organisations.withdraw_phrase", obj=locked, before=before)
