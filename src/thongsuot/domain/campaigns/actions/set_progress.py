"""Sets the progress (cập nhật tiến độ) of an assignment."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.campaigns.models.assignment import AssignmentState
from thongsuot.domain.campaigns.progress import NEXT_STATES
from thongsuot.domain.errors import ConflictError, InvalidError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def set_progress(
    actor: Actor, *, assignment: Assignment, state: str, reason: str = ""
) -> Assignment:
    """Move an assignment of the actor's unit on to ``state``; the state it is in already changes nothing.

    Raises:
        NotAllowedError: the assignment is another unit's, or the actor only reads.
        ConflictError: that state cannot follow the present one.
        InvalidError: it is declined without a reason.
    """
    access.require(actor, "campaigns.record", assignment.unit)
    if state == AssignmentState.DECLINED and not reason.strip():
        raise InvalidError("Cần nêu lý do từ chối.", {"reason": "Chưa nhập."})
    with transaction.atomic():
        locked = Assignment.objects.select_for_update().get(pk=assignment.pk)
        before = locked.state
        if before == state:
            return locked
        if state not in NEXT_STATES[before]:
            raise ConflictError("Không chuyển được sang tiến độ này từ tiến độ hiện tại.")
        _move(actor, locked, state, reason)
        record(
            actor=actor,
            verb="campaigns.set_progress",
            obj=locked,
            before={"state": before},
            after={"state": state, "reason": locked.reason},
        )
    return locked


def _move(actor: Actor, assignment: Assignment, state: str, reason: str) -> None:
    now = timezone.now()
    assignment.state = state
    assignment.done_at = now if state == AssignmentState.DONE else None
    assignment.reason = reason.strip() if state == AssignmentState.DECLINED else ""
    if assignment.received_at is None:
        assignment.received_at = now
        assignment.received_by = actor.account
    assignment.save()
