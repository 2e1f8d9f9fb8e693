"""Which reports a unit may see: its own, those sent to it, and those that its totals are made of."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from thongsuot.domain.campaigns.access import chain, overseen
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.models import ConsolidatedReport, Report
from thongsuot.domain.reports.models.report import ReportState


def reports(actor: Actor) -> QuerySet[Report]:
    """Give the reports of the actor's unit and those that were sent to it; drafts are their author's alone."""
    access.require(actor, "reports.view")
    sent_here = Q(receiver=actor.unit) & ~Q(state=ReportState.DRAFT)
    return Report.objects.filter(Q(unit=actor.unit) | sent_here)


def get_report(actor: Actor, report_id: int) -> Report:
    """Give a report of the actor's unit, one sent to it, or one below in the chain of its dispatches.

    Raises:
        NotFoundError: there is none, or it is not for this unit.
    """
    access.require(actor, "reports.view")
    found = Report.objects.select_related("campaign", "dispatch", "unit", "receiver", "created_by")
    report = found.filter(pk=report_id).first()
    if report is None or not _may_see(actor, report):
        raise NotFoundError
    return report


def get_consolidated(actor: Actor, report_id: int) -> ConsolidatedReport:
    """Give a consolidated report that the actor's unit made.

    Raises:
        NotFoundError: there is none, or another unit made it.
    """
    access.require(actor, "reports.view")
    found = ConsolidatedReport.objects.select_related("campaign", "unit", "made_by")
    report = found.filter(pk=report_id, unit=actor.unit).first()
    if report is None:
        raise NotFoundError
    return report


def _may_see(actor: Actor, report: Report) -> bool:
    if report.unit_id == actor.unit.pk:
        return True
    if report.state == ReportState.DRAFT:
        return False
    if report.receiver_id == actor.unit.pk:
        return True
    return overseen(actor.unit).filter(pk__in=chain(report.dispatch)).exists()
