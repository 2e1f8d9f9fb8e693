"""Reports (báo cáo): the own form, its submission, and the decision about those that were sent here."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.campaigns import access as campaigns
from thongsuot.domain.reports import access, queries
from thongsuot.domain.reports.actions.accept_report import accept_report
from thongsuot.domain.reports.actions.return_report import return_report
from thongsuot.domain.reports.actions.save_draft import save_draft
from thongsuot.domain.reports.actions.submit_report import submit_report
from thongsuot.domain.reports.content import ReportContent
from thongsuot.domain.reports.models import Report

router = Router(tags=["reports"])


class ReportOut(Schema):
    """One revision; ``state`` is draft, submitted, accepted, returned or superseded.

    A code missing in ``values`` is a blank, which is not zero; figures are written as strings.
    """

    id: int
    campaign_id: int
    unit_id: int
    receiver_id: int
    state: str
    revision: int
    values: dict[str, Decimal]
    narratives: dict[str, str]
    nil: bool
    submitted_at: datetime | None
    decided_at: datetime | None
    reason: str

    @staticmethod
    def resolve_values(report: Report) -> dict[str, Decimal]:
        """Give the figures by the code of their indicator."""
        return {row.indicator: row.value for row in report.values.all()}


class IndicatorOut(Schema):
    """What the form asks for; ``kind`` is number, yes_no or day (as its number of days)."""

    code: str
    name: str
    unit: str
    kind: str
    aggregate: str


class FormOut(Schema):
    """The own form; ``from_activities`` is what the recorded activities add up to."""

    indicators: list[IndicatorOut]
    values: dict[str, Decimal]
    from_activities: dict[str, Decimal]
    narratives: dict[str, str]
    nil: bool
    receiver_id: int
    report_id: int | None
    editable: bool


class ContentIn(Schema):
    """What is filled in; ``narratives`` has the keys directing, results, difficulties, proposals."""

    values: dict[str, Decimal] = {}
    narratives: dict[str, str] = {}
    nil: bool = False


class SubmissionIn(Schema):
    """``submission_key`` names this submission: given twice, it is submitted once."""

    submission_key: str


class ReasonIn(Schema):
    """Why a report is returned."""

    reason: str


@router.get("", response=list[ReportOut], summary="Reports that wait for a decision")
def list_waiting(request: HttpRequest) -> list[Report]:
    """Give the reports that were sent to the own unit and wait, the oldest first."""
    return list(queries.to_decide(actor_of(request)))


@router.get("/forms/{campaign_id}", response=FormOut, summary="The own form")
def get_form(request: HttpRequest, campaign_id: int) -> dict[str, Any]:
    """Give the form of the own unit for a campaign, filled as far as it is."""
    actor = actor_of(request)
    form = queries.form_of(campaigns.get_campaign(actor, campaign_id), actor.unit)
    return {
        "indicators": form.indicators,
        "values": form.values,
        "from_activities": form.from_activities,
        "narratives": form.narratives,
        "nil": form.nil,
        "receiver_id": form.receiver.pk,
        "report_id": form.report.pk if form.report else None,
        "editable": form.editable,
    }


@router.put("/forms/{campaign_id}", response=ReportOut, summary="Save the own form")
def save(request: HttpRequest, campaign_id: int, content: ContentIn) -> Report:
    """Keep what is filled in as a draft; what is left out is blank."""
    actor = actor_of(request)
    campaign = campaigns.get_campaign(actor, campaign_id)
    filled = ReportContent(content.values, content.narratives, content.nil)
    return save_draft(actor, campaign=campaign, content=filled)


@router.get("/{report_id}", response=ReportOut, summary="One report")
def get_report(request: HttpRequest, report_id: int) -> Report:
    """Give a report of the own unit, one sent to it, or one below in the chain of its dispatches."""
    return access.get_report(actor_of(request), report_id)


@router.post("/{report_id}/submission", response=ReportOut, summary="Submit it")
def submit(request: HttpRequest, report_id: int, given: SubmissionIn) -> Report:
    """Freeze the draft and hand it to its receiver."""
    actor = actor_of(request)
    report = access.get_report(actor, report_id)
    return submit_report(actor, report=report, submission_key=given.submission_key)


@router.post("/{report_id}/acceptance", response=ReportOut, summary="Accept it")
def accept(request: HttpRequest, report_id: int) -> Report:
    """Let its figures count from now on."""
    actor = actor_of(request)
    return accept_report(actor, report=access.get_report(actor, report_id))


@router.post("/{report_id}/return", response=ReportOut, summary="Return it")
def give_back(request: HttpRequest, report_id: int, given: ReasonIn) -> Report:
    """Give it back to its unit with the reason; the unit then writes the next revision."""
    actor = actor_of(request)
    return return_report(actor, report=access.get_report(actor, report_id), reason=given.reason)
