"""Withdraws a correction (bỏ chỉnh sửa): the value that was read counts again."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def withdraw_correction(actor: Actor, *, document: ReceivedDocument, field: str) -> None:
    """Let what was read of ``field`` stand again.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        NotFoundError: the field is not corrected.
    """
    access.require(actor, "directives.correct", document.unit)
    with transaction.atomic():
        ReceivedDocument.objects.select_for_update().get(pk=document.pk)
        standing = document.corrections.filter(field=field, withdrawn_at=None).first()
        if standing is None:
            raise NotFoundError("Trường này không có chỉnh sửa.")
        standing.withdrawn_at = timezone.now()
        standing.save(update_fields=["withdrawn_at"])
        record(
            actor=actor,
            verb="directives.withdraw_correction",
            obj=document,
            before={field: standing.after},
            after={field: standing.before},
        )
