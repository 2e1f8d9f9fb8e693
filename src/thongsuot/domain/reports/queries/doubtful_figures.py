"""Doubtful figures (số liệu cần xem lại): what in a report cannot all be right, for its author to look at."""

from __future__ import annotations

from datetime import date

from thongsuot.core.rollup.checks import Implausible, Window, check_report
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.directives.queries import current_reading
from thongsuot.domain.reports.content import ReportContent


def doubtful_figures(campaign: Campaign, content: ReportContent) -> tuple[Implausible, ...]:
    """Give what does not fit together, also with the days that the directive gives for banners."""
    return check_report(content.values, window=_window(campaign), nil=content.nil)


def _window(campaign: Campaign) -> Window | None:
    """Give the days for banners where the directive names them, and names them once only."""
    displays = current_reading(campaign.document).data["displays"]
    days = {(row["from"], row["to"]) for row in displays if row["from"] and row["to"]}
    if len(days) != 1:
        return None
    ((first, last),) = days
    return date.fromisoformat(first), date.fromisoformat(last)
