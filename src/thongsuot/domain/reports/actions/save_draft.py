"""Saves a draft (lưu nháp) of a unit's report."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.campaigns.figures import wrong_figures
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.reports.content import NARRATIVES, ReportContent
from thongsuot.domain.reports.models import IndicatorValue, Report
from thongsuot.domain.reports.models.report import ReportState
from thongsuot.domain.reports.revision import first_dispatch, latest, receiver_of


def save_draft(actor: Actor, *, campaign: Campaign, content: ReportContent) -> Report:
    """Keep what the unit has filled in so far; after a report was returned or accepted a new revision begins.

    Raises:
        NotAllowedError: the actor may not write reports.
        NotFoundError: the unit has no tasks in the campaign.
        ConflictError: the report is with its receiver, who has not decided.
        InvalidError: an indicator or part that the form does not have, a negative figure, figures in a nil report.
    """
    access.require(actor, "reports.write")
    check_content(content)
    dispatch = first_dispatch(campaign, actor.unit)
    with transaction.atomic():
        # the campaign's row is the lock, so that two tabs do not begin two revisions
        Campaign.objects.select_for_update().get(pk=campaign.pk)
        report = _open_revision(actor, campaign)
        report.dispatch = dispatch
        report.receiver = receiver_of(dispatch, actor.unit)
        report.narratives = {key: content.narratives.get(key, "") for key in NARRATIVES}
        report.nil = content.nil
        report.save()
        report.values.all().delete()
        IndicatorValue.objects.bulk_create(
            IndicatorValue(report=report, indicator=code, value=value)
            for code, value in content.values.items()
        )
        after = {"revision": report.revision, "values": _written(content), "nil": content.nil}
        record(actor=actor, verb="reports.save_draft", obj=report, after=after)
    return report


def check_content(content: ReportContent) -> None:
    """Refuse what the form does not have.

    Raises:
        InvalidError: says which fields are wrong.
    """
    fields = wrong_figures(content.values)
    fields |= {part: "Không có mục này." for part in content.narratives if part not in NARRATIVES}
    if content.nil:
        filled = [code for code, value in content.values.items() if value]
        fields |= dict.fromkeys(filled, "Báo cáo không tổ chức thì không có số liệu.")
    if fields:
        raise InvalidError("Báo cáo có chỗ chưa đúng.", fields)


def _open_revision(actor: Actor, campaign: Campaign) -> Report:
    report = latest(campaign, actor.unit)
    if report is not None:
        # submitting locks the report alone: without this a draft could be written over what was just submitted
        report = Report.objects.select_for_update().get(pk=report.pk)
    if report is not None and report.state == ReportState.DRAFT:
        return report
    if report is not None and report.state == ReportState.SUBMITTED:
        raise ConflictError("Báo cáo đã gửi và đang chờ duyệt nên không sửa được.")
    return Report(
        campaign=campaign,
        unit=actor.unit,
        revision=report.revision + 1 if report else 1,
        created_by=actor.account,
        created_at=timezone.now(),
    )


def _written(content: ReportContent) -> dict[str, str]:
    return {code: str(value) for code, value in content.values.items()}
