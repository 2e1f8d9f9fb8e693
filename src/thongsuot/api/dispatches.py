"""Dispatches (lượt giao việc): what was sent, its receipt, and the handing on of it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Schema

from thongsuot.api.auth import actor_of
from thongsuot.api.previews import PreviewTaskOut, preview_rows
from thongsuot.domain.campaigns import access
from thongsuot.domain.campaigns.actions.confirm_receipt import confirm_receipt
from thongsuot.domain.campaigns.actions.forward_dispatch import forward_dispatch
from thongsuot.domain.campaigns.models import Dispatch
from thongsuot.domain.campaigns.order import Choice, Order
from thongsuot.domain.campaigns.queries import dispatches_to, preview_forward
from thongsuot.domain.organisations import access as organisations
from thongsuot.domain.organisations.actor import Actor

router = Router(tags=["dispatches"])


class ChoiceIn(Schema):
    """One task for one unit; ``role`` is lead or support."""

    task_id: int
    unit_id: int
    role: str = "lead"


class OrderIn(Schema):
    """What is to be sent; ``idempotency_key`` names this sending: given twice, it is sent once."""

    choices: list[ChoiceIn]
    idempotency_key: str
    focal_unit_id: int | None = None
    report_due: date | None = None
    note: str = ""

    def as_order(self, actor: Actor) -> Order:
        """Give the order of the domain.

        Raises:
            NotFoundError: the unit that is to gather the reports does not exist.
        """
        focal = organisations.get_unit(actor, self.focal_unit_id) if self.focal_unit_id else None
        choices = tuple(Choice(one.task_id, one.unit_id, one.role) for one in self.choices)
        return Order(choices, self.idempotency_key, focal, self.report_due, self.note)


class DispatchOut(Schema):
    """One sending; ``parent_id`` is the dispatch that the sender itself got its tasks by."""

    id: int
    campaign_id: int
    sender_id: int
    parent_id: int | None
    focal_unit_id: int | None
    report_due: date | None
    note: str
    at: datetime


class ReceiptOut(Schema):
    """How many assignments were received now; 0 where that was done before."""

    received: int


@router.get("", response=list[DispatchOut], summary="What came to the own unit")
def list_dispatches(request: HttpRequest) -> list[Dispatch]:
    """Give the dispatches that gave the own unit tasks, latest first."""
    return list(dispatches_to(actor_of(request).unit))


@router.get("/{dispatch_id}", response=DispatchOut, summary="One dispatch")
def get_dispatch(request: HttpRequest, dispatch_id: int) -> Dispatch:
    """Give a dispatch that the unit sent, received or gathers."""
    return access.get_dispatch(actor_of(request), dispatch_id)


@router.get(
    "/{dispatch_id}/preview",
    response=list[PreviewTaskOut],
    summary="Who of the own units would get which task",
)
def preview(request: HttpRequest, dispatch_id: int) -> list[dict[str, Any]]:
    """Propose units below the own one for each task that a dispatch gave it; nothing is sent."""
    actor = actor_of(request)
    parent = access.get_dispatch(actor, dispatch_id)
    return preview_rows(preview_forward(parent, actor.unit, timezone.localdate()))


@router.post("/{dispatch_id}/receipt", response=ReceiptOut, summary="Confirm receipt")
def receive(request: HttpRequest, dispatch_id: int) -> dict[str, int]:
    """Say that what a dispatch gave to the own unit has arrived."""
    actor = actor_of(request)
    received = confirm_receipt(actor, dispatch=access.get_dispatch(actor, dispatch_id))
    return {"received": received}


@router.post(
    "/{dispatch_id}/forwards",
    response=DispatchOut,
    summary="Hand tasks on to own units",
)
def forward(request: HttpRequest, dispatch_id: int, order: OrderIn) -> Dispatch:
    """Send tasks that came by a dispatch to units below the own one, all or nothing."""
    actor = actor_of(request)
    parent = access.get_dispatch(actor, dispatch_id)
    return forward_dispatch(actor, parent=parent, order=order.as_order(actor))
