"""Replaces a document (thay văn bản): the new one stands in the place of the one before, which stays to be seen."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.directives.models import Likeness, ReceivedDocument
from thongsuot.domain.directives.models.likeness import Decision
from thongsuot.domain.errors import ConflictError, NotAllowedError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def replace_document(actor: Actor, *, likeness: Likeness) -> ReceivedDocument:
    """Let the newer of two documents replace the other and give it; done before, nothing changes.

    Raises:
        NotAllowedError: one of the two is another unit's, or the actor may not take in documents.
        ConflictError: the older one has been replaced by a third.
    """
    new, old = likeness.document, likeness.other
    access.require(actor, "directives.receive", new.unit)
    if old.unit_id != new.unit_id:
        raise NotAllowedError("Văn bản trước là của đơn vị khác nên không thay được.")
    with transaction.atomic():
        locked = ReceivedDocument.objects.select_for_update().get(pk=old.pk)
        if locked.replaced_by_id == new.pk:
            return new
        if locked.replaced_by_id is not None:
            raise ConflictError("Văn bản trước đã được một văn bản khác thay thế.")
        locked.replaced_by = new
        locked.save(update_fields=["replaced_by"])
        Likeness.objects.filter(pk=likeness.pk).update(
            decision=Decision.REPLACED, decided_by=actor.account, decided_at=timezone.now()
        )
        record(
            actor=actor,
            verb="directives.replace_document",
            obj=new,
            after={"document": old.pk, "name": old.name},
        )
    return new
