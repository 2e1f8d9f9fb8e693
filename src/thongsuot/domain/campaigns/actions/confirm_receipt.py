"""Confirms receipt (xác nhận đã nhận) of what a dispatch gave to a unit."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from thongsuot.domain.campaigns.models import Assignment, Dispatch
from thongsuot.domain.campaigns.models.assignment import AssignmentState
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def confirm_receipt(actor: Actor, *, dispatch: Dispatch) -> int:
    """Mark the unit's new assignments of ``dispatch`` as received and give their number; again, it is 0.

    Raises:
        NotAllowedError: the actor may not receive.
        NotFoundError: the dispatch gave the unit nothing.
    """
    access.require(actor, "campaigns.receive")
    own = Assignment.objects.filter(dispatch=dispatch, unit=actor.unit)
    if not own.exists():
        raise NotFoundError
    with transaction.atomic():
        number = own.filter(state=AssignmentState.SENT).update(
            state=AssignmentState.RECEIVED, received_at=timezone.now(), received_by=actor.account
        )
        if number:
            after = {"unit": actor.unit.code, "assignments": number}
            record(actor=actor, verb="campaigns.confirm_receipt", obj=dispatch, after=after)
    return number
