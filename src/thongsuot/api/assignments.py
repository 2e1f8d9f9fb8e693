"""Assignments (nhiệm vụ được giao): one's own tasks and their progress."""

from __future__ import annotations

from datetime import date, datetime

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.campaigns import access
from thongsuot.domain.campaigns.actions.set_progress import set_progress
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.campaigns.queries import assignments_of

router = Router(tags=["assignments"])


class AssignmentOut(Schema):
    """A task of a unit; ``state`` is sent, received, in_progress, done or declined, ``due`` the last day."""

    id: int
    dispatch_id: int
    task_id: int
    unit_id: int
    role: str
    due: date | None
    state: str
    received_at: datetime | None
    done_at: datetime | None
    reason: str


class ProgressIn(Schema):
    """How far it has come; declining needs a reason."""

    state: str
    reason: str = ""


@router.get("", response=list[AssignmentOut], summary="Own assignments")
def list_assignments(
    request: HttpRequest, *, campaign_id: int | None = None, only_open: bool = False
) -> list[Assignment]:
    """Give the assignments of the own unit, those due first at the top."""
    actor = actor_of(request)
    campaign = None if campaign_id is None else access.get_campaign(actor, campaign_id)
    return list(assignments_of(actor.unit, campaign=campaign, only_open=only_open))


@router.get("/{assignment_id}", response=AssignmentOut, summary="One assignment")
def get_assignment(request: HttpRequest, assignment_id: int) -> Assignment:
    """Give an assignment of the unit, or one that followed from a dispatch of it."""
    return access.get_assignment(actor_of(request), assignment_id)


@router.post(
    "/{assignment_id}/progress",
    response=AssignmentOut,
    summary="Set the progress",
)
def progress(request: HttpRequest, assignment_id: int, given: ProgressIn) -> Assignment:
    """Move an assignment of the own unit on."""
    actor = actor_of(request)
    assignment = access.get_assignment(actor, assignment_id)
    return set_progress(actor, assignment=assignment, state=given.state, reason=given.reason)
