"""Returns a report (trả lại báo cáo) to its unit, with the reason."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.errors import InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.actions.decide import lock_for_decision
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.models.report import ReportState


def return_report(actor: Actor, *, report: Report, reason: str) -> Report:
    """Give a submitted report back; its unit then writes the next revision. Returning again changes nothing.

    Raises:
        NotAllowedError: the report was not sent to the actor's unit.
        InvalidError: there is no reason.
        ConflictError: the report is not waiting for a decision.
    """
    if not reason.strip():
        raise InvalidError(
            "Cần nêu lý do trả lại để đơn vị biết phải sửa gì.", {"reason": "Chưa nhập."}
        )
    with transaction.atomic():
        locked = lock_for_decision(actor, report, ReportState.RETURNED)
        if locked is None:
            return Report.objects.get(pk=report.pk)
        locked.reason = reason.strip()
        locked.save()
        after = {"unit": locked.unit.code, "revision": locked.revision, "reason": locked.reason}
        record(actor=actor, verb="reports.return_report", obj=locked, after=after)
    return locked
