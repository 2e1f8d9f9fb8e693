"""Confirms a reading (xác nhận): a person has looked at what was read and stands by it."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.errors import ConflictError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def confirm_reading(actor: Actor, *, document: ReceivedDocument) -> ReceivedDocument:
    """Mark the reading, with its corrections, as looked at; confirming again changes nothing.

    Raises:
        NotAllowedError: the actor may not confirm documents of this unit.
        ConflictError: the document has not been read.
    """
    access.require(actor, "directives.confirm", document.unit)
    with transaction.atomic():
        locked = ReceivedDocument.objects.select_for_update().get(pk=document.pk)
        if locked.state != DocumentState.READ:
            raise ConflictError("Văn bản chưa được đọc xong nên chưa xác nhận được.")
        if locked.confirmed_at is not None:
            return locked
        locked.confirmed_at = timezone.now()
        locked.confirmed_by = actor.account
        locked.save(update_fields=["confirmed_at", "confirmed_by"])
        record(actor=actor, verb="directives.confirm_reading", obj=locked)
    return locked
