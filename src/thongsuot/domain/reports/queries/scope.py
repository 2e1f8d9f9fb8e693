"""Scope (phạm vi tổng hợp): the units whose reports a unit's totals are made of."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from thongsuot.domain.campaigns.models import Campaign, Dispatch
from thongsuot.domain.campaigns.queries.cascade import followed_from
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.models.report import ReportState


def reports_below(campaign: Campaign, unit: Unit) -> QuerySet[Report]:
    """Give the unit's own reports and those of everybody below it in the tree of dispatches."""
    below = Dispatch.objects.filter(followed_from(unit, campaign), campaign=campaign)
    return Report.objects.filter(Q(unit=unit) | Q(dispatch__in=below), campaign=campaign)


def accepted_below(campaign: Campaign, unit: Unit) -> QuerySet[Report]:
    """Give the reports among them that count: those accepted."""
    return reports_below(campaign, unit).filter(state=ReportState.ACCEPTED)
