"""Sends an order (gửi lệnh giao việc): the one piece of work that dispatching and forwarding share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db import IntegrityError, transaction
from django.utils import timezone

from thongsuot.domain.campaigns.models import Assignment, Campaign, CampaignTask, Dispatch
from thongsuot.domain.campaigns.models.assignment import AssignmentRole
from thongsuot.domain.campaigns.models.campaign import CampaignState
from thongsuot.domain.campaigns.order import Order
from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actor import Actor

# A statement has a limited number of parameters on SQLite; Django splits by itself, this keeps memory even.
_BATCH = 2000
LONGEST_KEY = 64
_KEY_TAKEN = "Mã này đã dùng cho một lượt giao việc khác. Hãy mở lại trang và giao lại."


@dataclass(frozen=True, slots=True)
class Sending:
    """Where a dispatch comes from: its campaign, the dispatch above it, and what may be sent to whom."""

    campaign: Campaign
    parent: Dispatch | None
    tasks: dict[int, CampaignTask]
    allowed_units: frozenset[int]
    report_due: date | None


def send(actor: Actor, order: Order, sending: Sending) -> Dispatch:
    """Create the dispatch with all its assignments, or nothing; a key that was used gives what it made.

    Raises:
        InvalidError: nothing is chosen, or something that may not be sent.
        ConflictError: the key was used for another campaign or by another unit; something was sent already; the
            campaign is closed.
    """
    if not 1 <= len(order.idempotency_key) <= LONGEST_KEY:
        message = f"Mã của lượt giao việc phải có từ 1 đến {LONGEST_KEY} ký tự."
        raise InvalidError(message, {"idempotency_key": "Không đúng độ dài."})
    try:
        with transaction.atomic():
            # the campaign's row is the lock: of two who send at once the second one sees what the first one sent
            campaign = Campaign.objects.select_for_update().get(pk=sending.campaign.pk)
            return _sent_before(actor, order, sending) or _create(actor, order, sending, campaign)
    except IntegrityError as error:
        raise ConflictError(_KEY_TAKEN) from error


def _sent_before(actor: Actor, order: Order, sending: Sending) -> Dispatch | None:
    sent = Dispatch.objects.filter(idempotency_key=order.idempotency_key).first()
    if sent is None:
        return None
    same = (sending.campaign.pk, actor.unit.pk, sending.parent.pk if sending.parent else None)
    if (sent.campaign_id, sent.sender_id, sent.parent_id) != same:
        raise ConflictError(_KEY_TAKEN)
    return sent


def _check(order: Order, sending: Sending) -> None:
    if not order.choices:
        raise InvalidError(
            "Chưa chọn đơn vị nào nhận nhiệm vụ. Đánh dấu ít nhất một ô trong bảng.",
            {"choices": "Chưa chọn."},
        )
    chosen = {(choice.task_id, choice.unit_id) for choice in order.choices}
    if len(chosen) != len(order.choices):
        raise InvalidError("Một nhiệm vụ được giao hai lần cho một đơn vị.", {"choices": "Trùng."})
    roles = frozenset(AssignmentRole.values)
    for choice in order.choices:
        if choice.task_id not in sending.tasks:
            raise InvalidError("Có nhiệm vụ không thuộc đợt này.", {"choices": str(choice.task_id)})
        if choice.unit_id not in sending.allowed_units:
            raise InvalidError(
                "Có đơn vị không thuộc phạm vi giao việc.", {"choices": str(choice.unit_id)}
            )
        if choice.role not in roles:
            raise InvalidError(
                "Vai trò chỉ có thể là chủ trì hoặc phối hợp.", {"choices": choice.role}
            )


def _create(actor: Actor, order: Order, sending: Sending, campaign: Campaign) -> Dispatch:
    _check(order, sending)
    if campaign.state == CampaignState.CLOSED:
        raise ConflictError("Đợt này đã kết thúc, không giao thêm việc được.")
    _check_focal_unit(actor, order, sending)
    _refuse_what_was_sent(actor, order, campaign)
    dispatch = _dispatch(actor, order, sending)
    assignments = [
        Assignment(
            dispatch_id=dispatch.pk,
            task_id=choice.task_id,
            unit_id=choice.unit_id,
            role=choice.role,
            due=sending.tasks[choice.task_id].deadline,
        )
        for choice in order.choices
    ]
    Assignment.objects.bulk_create(assignments, batch_size=_BATCH)
    if campaign.state == CampaignState.DRAFT:
        campaign.state = CampaignState.DISPATCHED
        campaign.save(update_fields=["state"])
    units = len({choice.unit_id for choice in order.choices})
    after = {"campaign": campaign.pk, "assignments": len(assignments), "units": units}
    verb = "campaigns.forward_dispatch" if sending.parent else "campaigns.dispatch"
    record(actor=actor, verb=verb, obj=dispatch, after=after)
    return dispatch


def _check_focal_unit(actor: Actor, order: Order, sending: Sending) -> None:
    """Who gathers the reports sees campaign and document: only the sender, who is below it, or has that part already."""
    parent, campaign = sending.parent, sending.campaign
    parts = {None, actor.unit.pk, campaign.owner_id, campaign.focal_unit_id} | sending.allowed_units
    if parent is not None:
        parts |= {parent.sender_id, parent.focal_unit_id}
    focal = order.focal_unit.pk if order.focal_unit else None
    if focal not in parts:
        message = "Đơn vị đầu mối phải thuộc phạm vi giao việc hoặc đã là đầu mối của đợt."
        raise InvalidError(message, {"focal_unit_id": str(focal)})


def _refuse_what_was_sent(actor: Actor, order: Order, campaign: Campaign) -> None:
    """Another key is no reason to send the same thing twice: a page opened twice has two keys."""
    given = Assignment.objects.filter(dispatch__campaign=campaign, dispatch__sender=actor.unit)
    sent = set(given.values_list("task_id", "unit_id"))
    again = [choice for choice in order.choices if (choice.task_id, choice.unit_id) in sent]
    if again:
        message = f"{len(again)} nhiệm vụ trong danh sách đã được giao trước đó cho cùng đơn vị. Không giao lại lần nữa."
        raise ConflictError(message)


def _dispatch(actor: Actor, order: Order, sending: Sending) -> Dispatch:
    dispatch = Dispatch.objects.create(
        campaign=sending.campaign,
        sender=actor.unit,
        parent=sending.parent,
        focal_unit=order.focal_unit,
        idempotency_key=order.idempotency_key,
        report_due=order.report_due or sending.report_due,
        note=order.note,
        at=timezone.now(),
        by=actor.account,
    )
    dispatch.path = f"{sending.parent.path if sending.parent else ''}{dispatch.pk:010}"
    dispatch.save(update_fields=["path"])
    return dispatch
