"""Submits a report (gửi báo cáo): freezes it and hands it to its receiver."""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.utils import timezone

from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.models.report import ReportState

LONGEST_KEY = 64


def submit_report(actor: Actor, *, report: Report, submission_key: str) -> Report:
    """Send the draft to its receiver; the same key again gives the report as it was submitted.

    Raises:
        NotAllowedError: the actor may not submit for the report's unit.
        InvalidError: the key is missing, or the report says nothing at all.
        ConflictError: the report is no draft, or the key was used for another one.
    """
    access.require(actor, "reports.submit", report.unit)
    if not 1 <= len(submission_key) <= LONGEST_KEY:
        message = f"Mã của lần gửi phải có từ 1 đến {LONGEST_KEY} ký tự."
        raise InvalidError(message, {"submission_key": "Không đúng độ dài."})
    try:
        with transaction.atomic():
            return _submit(actor, report, submission_key)
    except IntegrityError as error:
        raise ConflictError(
            "Mã này đã dùng cho một lần gửi khác. Hãy mở lại trang và gửi lại."
        ) from error


def _submit(actor: Actor, report: Report, submission_key: str) -> Report:
    locked = Report.objects.select_for_update().get(pk=report.pk)
    if locked.submission_key == submission_key:
        return locked
    if locked.state != ReportState.DRAFT:
        raise ConflictError("Báo cáo này đã được gửi.")
    _refuse_empty(locked)
    locked.state = ReportState.SUBMITTED
    locked.submitted_at = timezone.now()
    locked.submitted_by = actor.account
    locked.submission_key = submission_key
    locked.save()
    after = {
        "revision": locked.revision,
        "receiver": locked.receiver.code,
        "nil": locked.nil,
        "values": {row.indicator: str(row.value) for row in locked.values.all()},
    }
    record(actor=actor, verb="reports.submit_report", obj=locked, after=after)
    return locked


def _refuse_empty(report: Report) -> None:
    told = any(text.strip() for text in report.narratives.values())
    if not (report.nil or told or report.values.exists()):
        message = "Báo cáo chưa có nội dung. Nếu đơn vị không tổ chức hoạt động, hãy chọn “Không tổ chức”."
        raise InvalidError(message, {"nil": "Chưa chọn."})
