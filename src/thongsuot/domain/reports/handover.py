"""Handing over reports (bàn giao báo cáo): those that wait for the decision of a unit that ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet

from thongsuot.domain.errors import ConflictError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.handover import Item
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.models.report import ReportState

_UNDECIDED = (ReportState.DRAFT, ReportState.SUBMITTED, ReportState.RETURNED)


class WaitingReports:
    """Reports to the ending unit that it has not accepted go on to the successor; its own stay its own."""

    def items(self, olds: Sequence[Unit]) -> list[Item]:
        """Give for each unit the reports that wait for it."""
        numbers = ((unit, _waiting(unit).count()) for unit in olds)
        return [
            Item("report", unit.pk, f"{number} báo cáo đang gửi đến, chưa duyệt", unit)
            for unit, number in numbers
            if number
        ]

    def hand_over(self, actor: Actor, given: Sequence[tuple[Item, Unit]]) -> list[Any]:
        """Let another unit receive them."""
        kept = []
        for item, unit in given:
            for report_id in list(_waiting(item.of).values_list("pk", flat=True)):
                _receive(actor, report_id, unit, "reports.hand_over")
                kept.append({"pk": report_id, "was": item.of.pk, "now": unit.pk})
        return kept

    def take_back(self, actor: Actor, kept: Sequence[Any]) -> None:
        """Let the old unit receive them again.

        Raises:
            ConflictError: the successor has decided on one.
        """
        for row in kept:
            report = Report.objects.get(pk=row["pk"])
            if report.receiver_id != row["now"] or report.state not in _UNDECIDED:
                raise ConflictError(f"{report}: đã được duyệt hoặc chuyển đi; không hoàn tác được.")
            _receive(actor, row["pk"], Unit.objects.get(pk=row["was"]), "reports.take_back")


def _waiting(unit: Unit) -> QuerySet[Report]:
    return Report.objects.filter(receiver=unit, state__in=_UNDECIDED).order_by("pk")


def _receive(actor: Actor, report_id: int, unit: Unit, verb: str) -> None:
    report = Report.objects.select_for_update().select_related("receiver").get(pk=report_id)
    before = {"receiver": report.receiver.code}
    report.receiver = unit
    report.save(update_fields=["receiver"])
    record(actor=actor, verb=verb, obj=report, before=before, after={"receiver": unit.code})
