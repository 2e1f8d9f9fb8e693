"""Keeps both (giữ cả hai): two documents that look alike are two."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.directives.models import Likeness
from thongsuot.domain.directives.models.likeness import Decision
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def keep_both(actor: Actor, *, likeness: Likeness) -> None:
    """Say that the two are different documents; said before, nothing changes.

    Raises:
        NotAllowedError: the actor may not take in documents of the unit.
    """
    access.require(actor, "directives.receive", likeness.document.unit)
    with transaction.atomic():
        locked = Likeness.objects.select_for_update().get(pk=likeness.pk)
        if locked.decision:
            return
        locked.decision = Decision.BOTH
        locked.decided_by = actor.account
        locked.decided_at = timezone.now()
        locked.save(update_fields=["decision", "decided_by", "decided_at"])
        record(
            actor=actor,
            verb="directives.keep_both",
            obj=likeness.document,
            after={"document": likeness.other_id},
        )
