"""Campaigns (đợt triển khai): opened from a document, their tasks, and the sending of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.api.dispatches import DispatchOut, OrderIn
from thongsuot.api.previews import PreviewTaskOut, preview_rows
from thongsuot.domain.campaigns import access
from thongsuot.domain.campaigns.actions.close_campaign import close_campaign
from thongsuot.domain.campaigns.actions.dispatch import dispatch
from thongsuot.domain.campaigns.actions.open_campaign import open_campaign
from thongsuot.domain.campaigns.actions.reopen_campaign import reopen_campaign
from thongsuot.domain.campaigns.models import Campaign, CampaignTask, Dispatch
from thongsuot.domain.campaigns.proposal import CampaignProposal, proposal
from thongsuot.domain.campaigns.queries import preview_dispatch
from thongsuot.domain.directives import access as documents
from thongsuot.domain.organisations import access as organisations
from thongsuot.domain.organisations.actor import Actor

router = Router(tags=["campaigns"])


class CampaignOut(Schema):
    """A campaign; ``day`` is MM-DD, ``state`` is draft, dispatched or closed."""

    id: int
    owner_id: int
    document_id: int
    name: str
    day: str
    year: int | None
    edition: int | None
    theme: str
    focal_unit_id: int | None
    report_due: date | None
    report_due_phrase: str
    state: str
    opened_at: datetime


class TaskOut(Schema):
    """A task of the campaign; ``start`` and ``end`` are its words in the text of the document."""

    id: int
    position: int
    path: str
    action: str
    activities: list[str]
    audiences: list[str]
    agencies: list[dict[str, Any]]
    start: int
    end: int
    deadline: date | None
    phrase: str


class CampaignIn(Schema):
    """The document to open the campaign from; what is left out is taken from its reading."""

    document_id: int
    name: str | None = None
    theme: str | None = None
    report_due: date | None = None
    focal_unit_id: int | None = None


@router.get("", response=list[CampaignOut], summary="Campaigns, latest first")
def list_campaigns(request: HttpRequest) -> list[Campaign]:
    """Give the campaigns that the unit owns, gathers the reports of, or has tasks in."""
    return list(access.campaigns(actor_of(request)))


@router.post("", response=CampaignOut, summary="Open a campaign")
def open_(request: HttpRequest, campaign: CampaignIn) -> Campaign:
    """Open the campaign of a document with one task for each of its assignments; once is enough."""
    actor = actor_of(request)
    document = documents.get_document(actor, campaign.document_id)
    return open_campaign(
        actor, document=document, proposal=_amended(actor, campaign, proposal(document))
    )


@router.get("/{campaign_id}", response=CampaignOut, summary="One campaign")
def get_campaign(request: HttpRequest, campaign_id: int) -> Campaign:
    """Give one campaign."""
    return access.get_campaign(actor_of(request), campaign_id)


@router.get("/{campaign_id}/tasks", response=list[TaskOut], summary="Its tasks")
def list_tasks(request: HttpRequest, campaign_id: int) -> list[CampaignTask]:
    """Give the tasks of a campaign in the order of its document."""
    return list(access.get_campaign(actor_of(request), campaign_id).tasks.all())


@router.get(
    "/{campaign_id}/preview",
    response=list[PreviewTaskOut],
    summary="Who would get which task",
)
def preview(request: HttpRequest, campaign_id: int) -> list[dict[str, Any]]:
    """Propose units for each task from the words of the directive; nothing is sent."""
    campaign = access.get_own_campaign(actor_of(request), campaign_id)
    return preview_rows(preview_dispatch(campaign, timezone.localdate()))


@router.post(
    "/{campaign_id}/dispatches",
    response=DispatchOut,
    summary="Dispatch tasks to units",
)
def dispatch_tasks(request: HttpRequest, campaign_id: int, order: OrderIn) -> Dispatch:
    """Send the chosen tasks to the chosen units, all or nothing."""
    actor = actor_of(request)
    campaign = access.get_campaign(actor, campaign_id)
    return dispatch(actor, campaign=campaign, order=order.as_order(actor))


@router.post("/{campaign_id}/closing", response=CampaignOut, summary="Close it")
def close(request: HttpRequest, campaign_id: int) -> Campaign:
    """Close the campaign: nothing more is sent, reports still come in; once is enough."""
    actor = actor_of(request)
    return close_campaign(actor, campaign=access.get_campaign(actor, campaign_id))


@router.delete("/{campaign_id}/closing", response=CampaignOut, summary="Open it again")
def reopen(request: HttpRequest, campaign_id: int) -> Campaign:
    """Open the closed campaign again, as it stood before."""
    actor = actor_of(request)
    return reopen_campaign(actor, campaign=access.get_campaign(actor, campaign_id))


def _amended(actor: Actor, given: CampaignIn, read: CampaignProposal) -> CampaignProposal:
    focal = (
        organisations.get_unit(actor, given.focal_unit_id)
        if given.focal_unit_id
        else read.focal_unit
    )
    changes = {
        name: value
        for name in ("name", "theme", "report_due")
        if (value := getattr(given, name)) is not None
    }
    return replace(read, focal_unit=focal, **changes)
