"""Reports of a unit, and reports that wait for its decision."""

from __future__ import annotations

from typing import Literal

from django.core.files import File
from django.db.models import QuerySet

from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.directives import stores
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports import access
from thongsuot.domain.reports.models import ConsolidatedReport, Report
from thongsuot.domain.reports.models.report import ReportState
from thongsuot.domain.reports.revision import latest


def current_report(campaign: Campaign, unit: Unit) -> Report | None:
    """Give the unit's newest revision, whatever its state; None where it has not begun."""
    return latest(campaign, unit)


def revisions(actor: Actor, campaign: Campaign, unit: Unit) -> list[Report]:
    """Give the revisions of the unit's report that the actor may see, the first one first: drafts are its own alone."""
    found = Report.objects.filter(campaign=campaign, unit=unit).order_by("revision")
    if unit.pk != actor.unit.pk:
        found = found.exclude(state=ReportState.DRAFT)
    return list(found.select_related("submitted_by", "decided_by"))


def to_decide(actor: Actor) -> QuerySet[Report]:
    """Give the reports that were sent to the actor's unit and wait, the oldest first."""
    waiting = access.reports(actor).filter(receiver=actor.unit, state=ReportState.SUBMITTED)
    return waiting.select_related("campaign", "unit", "submitted_by").order_by("submitted_at", "id")


def consolidated_reports(campaign: Campaign, unit: Unit) -> list[ConsolidatedReport]:
    """Give the consolidated reports that the unit made, the latest first."""
    found = ConsolidatedReport.objects.filter(campaign=campaign, unit=unit)
    return list(found.select_related("made_by", "unit", "campaign"))


def open_consolidated(report: ConsolidatedReport, kind: Literal["docx", "pdf"]) -> File[bytes]:
    """Open the file of a consolidated report."""
    return stores.store().open(report.docx_name if kind == "docx" else report.pdf_name)
