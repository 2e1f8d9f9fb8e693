"""Decides about a finding (quyết định về một phát hiện), in one transaction with its journal entry."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.directives.models import FindingDecision, FindingRow
from thongsuot.domain.directives.models.finding_decision import DecisionKind
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def decide(
    actor: Actor, finding: FindingRow, kind: DecisionKind, reason: str, *, verb: str
) -> FindingDecision:
    """Let the decision stand in the place of an earlier one; the same decision twice is one.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
    """
    access.require(actor, "directives.correct", finding.document.unit)
    with transaction.atomic():
        locked = FindingRow.objects.select_for_update().get(pk=finding.pk)
        standing = locked.decisions.filter(withdrawn_at=None).first()
        if standing is not None and (standing.kind, standing.reason) == (kind, reason):
            return standing
        now = timezone.now()
        locked.decisions.filter(withdrawn_at=None).update(withdrawn_at=now)
        decision = FindingDecision.objects.create(
            finding=locked, kind=kind, reason=reason, by=actor.account, at=now
        )
        record(
            actor=actor,
            verb=verb,
            obj=finding.document,
            after={"code": finding.code, "message": finding.message, "reason": reason},
        )
    return decision
