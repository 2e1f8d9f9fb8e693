"""Decides on a report (duyệt báo cáo): what accepting and returning share."""

from __future__ import annotations

from django.utils import timezone

from thongsuot.domain.errors import ConflictError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.models.report import ReportState


def lock_for_decision(actor: Actor, report: Report, outcome: ReportState) -> Report | None:
    """Lock a submitted report inside the caller's transaction; None where ``outcome`` is reached already.

    Raises:
        NotAllowedError: the report was not sent to the actor's unit.
        ConflictError: the report is not waiting for a decision.
    """
    access.require(actor, "reports.decide", report.receiver)
    locked = Report.objects.select_for_update().get(pk=report.pk)
    if locked.state == outcome:
        return None
    if locked.state != ReportState.SUBMITTED:
        raise ConflictError("Báo cáo này không ở tình trạng chờ duyệt.")
    locked.state = outcome
    locked.decided_at = timezone.now()
    locked.decided_by = actor.account
    return locked
