"""Completeness (mức độ đầy đủ): who was asked, has received, has reported, and who is late."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Count, Min, Q
from django.utils import timezone

from thongsuot.domain.campaigns.models import Assignment, Campaign, Dispatch
from thongsuot.domain.campaigns.models.assignment import AssignmentState
from thongsuot.domain.campaigns.queries.cascade import followed_from
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.models.report import ReportState

_SENT = (ReportState.SUBMITTED, ReportState.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Standing:
    """How one unit that was asked stands; ``report`` is its newest revision that stands, None before it began.

    ``late`` is a report that came after the due day, or has not come although the day is over.
    """

    unit: Unit
    dispatch: Dispatch
    received: bool
    report: Report | None
    reported: bool = False
    late: bool = False

    @property
    def due(self) -> date | None:
        """The last day for the report."""
        return self.dispatch.report_due


@dataclass(frozen=True, slots=True)
class Completeness:
    """All units asked, in registry order, and what they add up to."""

    standings: tuple[Standing, ...]

    @property
    def asked(self) -> int:
        """Units that were given tasks."""
        return len(self.standings)

    @property
    def received(self) -> int:
        """Units that confirmed the receipt of all their tasks."""
        return sum(row.received for row in self.standings)

    @property
    def reported(self) -> int:
        """Units whose report was submitted and not returned."""
        return sum(row.reported for row in self.standings)

    @property
    def accepted(self) -> int:
        """Units whose report was accepted."""
        return sum(_state(row) == ReportState.ACCEPTED for row in self.standings)

    @property
    def late(self) -> int:
        """Units that reported late or are overdue."""
        return sum(row.late for row in self.standings)

    @property
    def nil(self) -> int:
        """Units that reported that they held nothing."""
        return sum(
            row.reported and row.report is not None and row.report.nil for row in self.standings
        )

    @property
    def missing(self) -> tuple[Standing, ...]:
        """The units that have not reported, by name in a consolidated report."""
        return tuple(row for row in self.standings if not row.reported)


def completeness(campaign: Campaign, unit: Unit, today: date) -> Completeness:
    """Give how the units below ``unit`` stand; the unit itself is not asked by itself.

    A unit that has ended and left nothing to do is not asked any more, unless it reported: its successor is.
    """
    below = Dispatch.objects.filter(followed_from(unit, campaign), campaign=campaign)
    dispatches = below.select_related("sender", "focal_unit").in_bulk()
    asked = (
        Assignment.objects.filter(dispatch__in=dispatches)
        .exclude(unit=unit)
        .values_list("unit_id")
        .annotate(
            first=Min("dispatch_id"),
            waiting=Count("id", filter=Q(state=AssignmentState.SENT)),
            left=Count("id", filter=~Q(state=AssignmentState.DECLINED)),
        )
        .order_by("unit__path")
    )
    rows = list(asked)
    units = Unit.objects.in_bulk({row[0] for row in rows})
    reports = _reports_that_stand(
        Report.objects.filter(campaign=campaign, unit__in=units).order_by("revision")
    )
    judged = (
        (
            left,
            _judged(
                Standing(units[unit_id], dispatches[first], waiting == 0, reports.get(unit_id)),
                today,
            ),
        )
        for unit_id, first, waiting, left in rows
    )
    return Completeness(tuple(row for left, row in judged if left or not _has_gone(row, today)))


def _has_gone(row: Standing, today: date) -> bool:
    return not row.reported and row.unit.valid_to is not None and row.unit.valid_to < today


def _reports_that_stand(revisions: Iterable[Report]) -> dict[int, Report]:
    """Give each unit's newest revision; a correction that is only being written leaves standing what was sent."""
    standing: dict[int, Report] = {}
    for report in revisions:
        before = standing.get(report.unit_id)
        if report.state == ReportState.DRAFT and before is not None and before.state in _SENT:
            continue
        standing[report.unit_id] = report
    return standing


def _judged(row: Standing, today: date) -> Standing:
    reported = row.report is not None and row.report.state in _SENT
    came = today
    if reported and row.report is not None and row.report.submitted_at is not None:
        came = timezone.localdate(row.report.submitted_at)
    late = row.due is not None and came > row.due
    return replace(row, reported=reported, late=late)


def _state(row: Standing) -> str:
    return row.report.state if row.report else ""
