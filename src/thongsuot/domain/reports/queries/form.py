"""The report form (biểu mẫu báo cáo) of a unit: made from its tasks, filled with what it recorded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from thongsuot.core.vocabulary.indicators import Indicator
from thongsuot.domain.campaigns.models import Activity, Campaign, CampaignTask
from thongsuot.domain.campaigns.queries.activities import activities_of
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports.content import NARRATIVES
from thongsuot.domain.reports.indicators import asked_for
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.models.report import ReportState
from thongsuot.domain.reports.revision import first_dispatch, latest, receiver_of


@dataclass(frozen=True, slots=True)
class ReportForm:
    """What the unit is asked and what stands in the form; a code missing in ``values`` is blank.

    ``report`` is the newest revision, None before the first was saved; ``editable`` is False while it
    waits for a decision. ``from_activities`` are the figures that the recorded activities add up to.
    """

    indicators: tuple[Indicator, ...]
    values: dict[str, Decimal]
    from_activities: dict[str, Decimal]
    narratives: dict[str, str]
    nil: bool
    receiver: Unit
    report: Report | None
    editable: bool


def form_of(campaign: Campaign, unit: Unit) -> ReportForm:
    """Give the unit's form: the last revision's content, or before there is one what was recorded.

    Raises:
        NotFoundError: the unit has no tasks in the campaign.
    """
    dispatch = first_dispatch(campaign, unit)
    tasks = CampaignTask.objects.filter(
        assignments__dispatch__campaign=campaign, assignments__unit=unit
    )
    asked = asked_for({sort for task in tasks for sort in task.activities})
    recorded = summed(activities_of(unit, campaign), asked)
    report = latest(campaign, unit)
    kept = {row.indicator: row.value for row in report.values.all()} if report else recorded
    written = report.narratives if report else {}
    return ReportForm(
        indicators=tuple(asked),
        values=kept,
        from_activities=recorded,
        narratives={part: written.get(part, "") for part in NARRATIVES},
        nil=report.nil if report else False,
        receiver=receiver_of(dispatch, unit),
        report=report,
        editable=report is None or report.state != ReportState.SUBMITTED,
    )


def summed(activities: Iterable[Activity], asked: Iterable[Indicator]) -> dict[str, Decimal]:
    """Add up the figures of one unit's activities, each indicator in its own way; nothing recorded stays blank."""
    figures: dict[str, list[Decimal]] = {}
    for activity in activities:
        for code, number in activity.numbers.items():
            figures.setdefault(code, []).append(Decimal(number))
    return {row.code: _combined(row, figures[row.code]) for row in asked if row.code in figures}


def _combined(indicator: Indicator, figures: list[Decimal]) -> Decimal:
    match indicator.aggregate:
        case "min":
            return min(figures)
        case "max" | "count":
            return max(figures)
        case _:
            return sum(figures, Decimal(0))
