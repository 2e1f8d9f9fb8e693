"""The reports (báo cáo) that a unit owes: one for each campaign that gave it tasks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thongsuot.domain.campaigns.models import Dispatch
from thongsuot.domain.campaigns.queries import dispatches_to
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.queries import current_report

OWED = {"none", "draft", "returned"}


@dataclass(frozen=True, slots=True)
class ReportDuty:
    """``dispatch`` is the first one that the unit was given tasks of the campaign by."""

    dispatch: Dispatch
    report: Report | None

    @property
    def state(self) -> str:
        """The state of the newest revision; ``none`` before the first was begun."""
        return self.report.state if self.report else "none"

    @property
    def is_owed(self) -> bool:
        """Tell whether the unit still has to send it."""
        return self.state in OWED

    def is_late(self, today: date) -> bool:
        """Tell whether it is owed and its day is over."""
        return (
            self.is_owed
            and self.dispatch.report_due is not None
            and today > self.dispatch.report_due
        )


def report_duties(unit: Unit) -> list[ReportDuty]:
    """Give the unit's reports, sent or not, those due first at the top."""
    first: dict[int, Dispatch] = {}
    for dispatch in dispatches_to(unit):
        # the latest come first, so the first one of a campaign is what is left
        first[dispatch.campaign_id] = dispatch
    duties = [ReportDuty(row, current_report(row.campaign, unit)) for row in first.values()]
    return sorted(duties, key=lambda duty: (duty.dispatch.report_due or date.max, duty.dispatch.pk))
