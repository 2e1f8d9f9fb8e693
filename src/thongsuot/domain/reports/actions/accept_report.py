"""Accepts a report (duyệt báo cáo): from now on its figures count."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.actions.decide import lock_for_decision
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.models.report import ReportState


def accept_report(actor: Actor, *, report: Report) -> Report:
    """Accept what was submitted; the revision accepted before is replaced by it, never added to it.

    Accepting again changes nothing.

    Raises:
        NotAllowedError: the report was not sent to the actor's unit.
        ConflictError: the report is not waiting for a decision.
    """
    with transaction.atomic():
        locked = lock_for_decision(actor, report, ReportState.ACCEPTED)
        if locked is None:
            return Report.objects.get(pk=report.pk)
        accepted = Report.objects.filter(
            campaign=locked.campaign, unit=locked.unit, state=ReportState.ACCEPTED
        )
        replaced = list(accepted.values_list("revision", flat=True))
        accepted.update(state=ReportState.SUPERSEDED)
        locked.save()
        after = {"unit": locked.unit.code, "revision": locked.revision, "replaced": replaced}
        record(actor=actor, verb="reports.accept_report", obj=locked, after=after)
    return locked
