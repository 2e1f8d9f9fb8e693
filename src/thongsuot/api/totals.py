"""Totals (tổng hợp) of a campaign as they stand: figures with their sources, completeness, the formal report."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal

from django.http import FileResponse, HttpRequest
from django.utils import timezone
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.campaigns import access as campaigns
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.reports import access, queries
from thongsuot.domain.reports.actions.consolidate import consolidate
from thongsuot.domain.reports.file_name import consolidated_name
from thongsuot.domain.reports.indicators import indicators
from thongsuot.domain.reports.models import ConsolidatedReport

router = Router(tags=["totals"])


class TotalOut(Schema):
    """What the figures of an indicator make; ``amount`` is null where they must not be added."""

    indicator: str
    amount: Decimal | None
    reports: int


class PartOut(Schema):
    """One figure of a total, and the report that it stands in."""

    unit_id: int
    unit: str
    report_id: int
    value: Decimal


class MergedOut(Schema):
    """A unit of the day with the figures of all units that went whole into it."""

    unit_id: int
    unit: str
    value: Decimal
    parts: list[PartOut]


class DividedOut(Schema):
    """A figure of a unit that was divided, or whose successor nobody knows; only a person can divide it."""

    part: PartOut
    candidates: list[str]
    candidate_ids: list[int]


class FigureTodayOut(Schema):
    """The same figures under the units of a day; ``total`` is that of the indicator."""

    on: date
    total: Decimal
    merged: list[MergedOut]
    divided: list[DividedOut]


class StandingOut(Schema):
    """How one unit that was asked stands; ``due`` is the last day for its report."""

    unit_id: int
    unit: str
    received: bool
    reported: bool
    late: bool
    due: date | None
    report_id: int | None


class CompletenessOut(Schema):
    """Who was asked, has received, has reported, was late, held nothing."""

    asked: int
    received: int
    reported: int
    accepted: int
    late: int
    nil: int
    standings: list[StandingOut]


class ConsolidatedOut(Schema):
    """A consolidated report that the own unit made."""

    id: int
    campaign_id: int
    revision: int
    data_hash: str
    made_at: datetime


@router.get("/{campaign_id}", response=list[TotalOut], summary="Totals")
def get_totals(request: HttpRequest, campaign_id: int) -> list[dict[str, Any]]:
    """Give the totals of the own unit and everybody below it, from accepted reports, computed now."""
    actor = actor_of(request)
    made = queries.totals(campaigns.get_campaign(actor, campaign_id), actor.unit)
    return [
        {"indicator": code, "amount": total.amount, "reports": len(total.sources)}
        for code, total in made.by_indicator.items()
    ]


@router.get(
    "/{campaign_id}/indicators/{indicator}",
    response=list[PartOut],
    summary="Where a total comes from",
)
def get_breakdown(request: HttpRequest, campaign_id: int, indicator: str) -> list[dict[str, Any]]:
    """Give the reports whose figures make one total, in the order of the registry."""
    actor = actor_of(request)
    campaign = campaigns.get_campaign(actor, campaign_id)
    return [
        {
            "unit_id": part.unit.pk,
            "unit": part.unit.name,
            "report_id": part.report.pk,
            "value": part.value,
        }
        for part in queries.breakdown(campaign, actor.unit, indicator)
    ]


@router.get(
    "/{campaign_id}/indicators/{indicator}/successors",
    response=FigureTodayOut,
    summary="A total under the units of a day",
)
def get_figure_today(
    request: HttpRequest, campaign_id: int, indicator: str, on: date | None = None
) -> FigureTodayOut:
    """Give the figures of a total under the units that stand on a day, today without one.

    Only figures that are added up can move; of others there is no such view.
    """
    actor = actor_of(request)
    campaign = campaigns.get_campaign(actor, campaign_id)
    if indicator not in indicators() or not queries.can_move(indicator):
        raise NotFoundError
    day = on or timezone.localdate()
    found = queries.figure_today(campaign, actor.unit, indicator, day)
    return FigureTodayOut(
        on=day,
        total=found.total,
        merged=[
            MergedOut(
                unit_id=row.unit.pk,
                unit=row.unit.name,
                value=row.value,
                parts=[_part(part) for part in row.parts],
            )
            for row in found.merged
        ],
        divided=[
            DividedOut(
                part=_part(row.part),
                candidates=[unit.name for unit in row.candidates],
                candidate_ids=[unit.pk for unit in row.candidates],
            )
            for row in found.divided
        ],
    )


def _part(part: queries.Part) -> PartOut:
    return PartOut(
        unit_id=part.unit.pk, unit=part.unit.name, report_id=part.report.pk, value=part.value
    )


@router.get(
    "/{campaign_id}/completeness",
    response=CompletenessOut,
    summary="Who has reported",
)
def get_completeness(request: HttpRequest, campaign_id: int) -> dict[str, Any]:
    """Give how the units below stand today."""
    actor = actor_of(request)
    campaign = campaigns.get_campaign(actor, campaign_id)
    found = queries.completeness(campaign, actor.unit, timezone.localdate())
    counts = ("asked", "received", "reported", "accepted", "late", "nil")
    standings = [
        {
            "unit_id": row.unit.pk,
            "unit": row.unit.name,
            "received": row.received,
            "reported": row.reported,
            "late": row.late,
            "due": row.due,
            "report_id": row.report.pk if row.report and row.reported else None,
        }
        for row in found.standings
    ]
    return {name: getattr(found, name) for name in counts} | {"standings": standings}


@router.post(
    "/{campaign_id}/consolidated",
    response=ConsolidatedOut,
    summary="Make the formal report",
)
def make_consolidated(request: HttpRequest, campaign_id: int) -> ConsolidatedReport:
    """Make the consolidated report of the own unit; nothing new since the last one gives the last one."""
    actor = actor_of(request)
    return consolidate(actor, campaign=campaigns.get_campaign(actor, campaign_id))


@router.get(
    "/{campaign_id}/consolidated",
    response=list[ConsolidatedOut],
    summary="Formal reports",
)
def list_consolidated(request: HttpRequest, campaign_id: int) -> list[ConsolidatedReport]:
    """Give the consolidated reports that the own unit made, the latest first."""
    actor = actor_of(request)
    return queries.consolidated_reports(campaigns.get_campaign(actor, campaign_id), actor.unit)


@router.get("/consolidated/{report_id}/{kind}", summary="A formal report as a file")
def get_consolidated(
    request: HttpRequest, report_id: int, kind: Literal["docx", "pdf"]
) -> FileResponse:
    """Give a consolidated report of the own unit as DOCX or PDF."""
    report = access.get_consolidated(actor_of(request), report_id)
    name = consolidated_name(report, kind)
    return FileResponse(queries.open_consolidated(report, kind), as_attachment=True, filename=name)
