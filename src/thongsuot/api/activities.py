"""Activities (hoạt động): what the own unit held for a campaign, with its figures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from django.http import HttpRequest
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.domain.campaigns import access
from thongsuot.domain.campaigns.actions.record_activity import ActivityEntry, record_activity
from thongsuot.domain.campaigns.models import Activity
from thongsuot.domain.campaigns.queries import activities_of

router = Router(tags=["activities"])


class ActivityIn(Schema):
    """What was held; ``numbers`` maps indicator codes to figures, ``record_key`` names this entry."""

    campaign_id: int
    kind: str
    title: str
    on: date
    place: str = ""
    numbers: dict[str, Decimal] = {}
    note: str = ""
    record_key: str | None = None
    assignment_id: int | None = None


class ActivityOut(Schema):
    """An activity as it is kept; ``numbers`` are decimal numbers written as strings."""

    id: int
    campaign_id: int
    unit_id: int
    assignment_id: int | None
    kind: str
    title: str
    on: date
    place: str
    numbers: dict[str, str]
    note: str


@router.get("", response=list[ActivityOut], summary="Own activities of a campaign")
def list_activities(request: HttpRequest, campaign_id: int) -> list[Activity]:
    """Give what the own unit recorded for a campaign, latest first."""
    actor = actor_of(request)
    return list(activities_of(actor.unit, access.get_campaign(actor, campaign_id)))


@router.post("", response=ActivityOut, summary="Record an activity")
def record(request: HttpRequest, activity: ActivityIn) -> Activity:
    """Keep what the own unit held; the same ``record_key`` again gives the activity that is there."""
    actor = actor_of(request)
    campaign = access.get_campaign(actor, activity.campaign_id)
    number = activity.assignment_id
    entry = ActivityEntry(
        **activity.dict(exclude={"campaign_id", "assignment_id"}),
        assignment=None if number is None else access.get_assignment(actor, number),
    )
    return record_activity(actor, campaign=campaign, activity=entry)


@router.get("/{activity_id}", response=ActivityOut, summary="One activity")
def get_activity(request: HttpRequest, activity_id: int) -> Activity:
    """Give an activity of the own unit, or of one below in the chain of dispatches."""
    return access.get_activity(actor_of(request), activity_id)
