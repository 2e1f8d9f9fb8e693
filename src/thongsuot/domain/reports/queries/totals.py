"""Totals (tổng hợp số liệu): the figures of a unit and of everybody below it, each with its sources."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from thongsuot.core.rollup.combine import Totals, UnitFigures, combine
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports.models import IndicatorValue, Report
from thongsuot.domain.reports.queries.scope import accepted_below


@dataclass(frozen=True, slots=True)
class Part:
    """One figure of a total: whose it is, and the accepted report that it stands in."""

    unit: Unit
    report: Report
    value: Decimal


def totals(campaign: Campaign, unit: Unit) -> Totals:
    """Give the totals of what the unit and all units below it in the cascade reported, accepted reports only.

    Computed anew each time, so they are never behind. ``Source.unit`` is a unit's code and
    ``Source.source`` the id of its report.
    """
    return combine(figures(campaign, unit))


def figures(campaign: Campaign, unit: Unit) -> list[UnitFigures]:
    """Give the figures of every accepted report that the unit's totals are made of."""
    counted = accepted_below(campaign, unit)
    values: defaultdict[int, dict[str, Decimal]] = defaultdict(dict)
    rows = IndicatorValue.objects.filter(report__in=counted)
    for report_id, indicator, value in rows.values_list("report_id", "indicator", "value"):
        values[report_id][indicator] = value
    listed = counted.values_list("pk", "unit__code", "revision").order_by("unit__path")
    return [UnitFigures(code, str(pk), values[pk], revision) for pk, code, revision in listed]


def breakdown(campaign: Campaign, unit: Unit, indicator: str) -> list[Part]:
    """Give the reports that a total comes from, in registry order: their figures make the total."""
    rows = IndicatorValue.objects.filter(
        report__in=accepted_below(campaign, unit), indicator=indicator
    )
    related = rows.select_related("report__unit", "report__campaign", "report__dispatch")
    return [
        Part(row.report.unit, row.report, row.value)
        for row in related.order_by("report__unit__path")
    ]


def narratives(campaign: Campaign, unit: Unit) -> Mapping[str, list[tuple[Report, str]]]:
    """Give what was written, part by part, with the report that it stands in, in registry order."""
    written: dict[str, list[tuple[Report, str]]] = {}
    counted = accepted_below(campaign, unit).select_related("unit").order_by("unit__path")
    for report in counted:
        for part, text in report.narratives.items():
            if text.strip():
                written.setdefault(part, []).append((report, text))
    return written
