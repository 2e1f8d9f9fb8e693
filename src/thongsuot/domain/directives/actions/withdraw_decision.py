"""Withdraws a decision about a finding (bỏ quyết định): it is open again."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.directives.models import FindingRow
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def withdraw_decision(actor: Actor, *, finding: FindingRow) -> None:
    """Let the finding be open again.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        NotFoundError: nothing was decided about it.
    """
    access.require(actor, "directives.correct", finding.document.unit)
    with transaction.atomic():
        locked = FindingRow.objects.select_for_update().get(pk=finding.pk)
        standing = locked.decisions.filter(withdrawn_at=None).first()
        if standing is None:
            raise NotFoundError("Phát hiện này chưa được chấp nhận hay sửa.")
        standing.withdrawn_at = timezone.now()
        standing.save(update_fields=["withdrawn_at"])
        record(
            actor=actor,
            verb="directives.withdraw_decision",
            obj=finding.document,
            before={"code": finding.code, "kind": standing.kind, "reason": standing.reason},
        )
