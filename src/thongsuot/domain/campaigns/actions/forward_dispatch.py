"""Forwards a dispatch (giao tiếp cho cấp dưới): a unit hands tasks that it was given on to its own units."""

from __future__ import annotations

from thongsuot.domain.campaigns.actions.send import Sending, send
from thongsuot.domain.campaigns.models import CampaignTask, Dispatch
from thongsuot.domain.campaigns.order import Order
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.queries import subtree


def forward_dispatch(actor: Actor, *, parent: Dispatch, order: Order) -> Dispatch:
    """Send tasks that came to the actor's unit by ``parent`` to units below it, all or nothing.

    The chain of dispatches is kept: what follows belongs to ``parent``. The same key again gives
    the same dispatch.

    Raises:
        NotAllowedError: the actor may not dispatch.
        NotFoundError: the unit was given nothing by ``parent``.
        InvalidError: nothing is chosen, or a task that was not given, or a unit that is not below.
        ConflictError: the key belongs to another dispatch, or the campaign is closed.
    """
    access.require(actor, "campaigns.dispatch")
    given = CampaignTask.objects.filter(assignments__dispatch=parent, assignments__unit=actor.unit)
    tasks = {task.pk: task for task in given}
    if not tasks:
        raise NotFoundError
    below = subtree(actor.unit).exclude(pk=actor.unit.pk)
    sending = Sending(
        campaign=parent.campaign,
        parent=parent,
        tasks=tasks,
        allowed_units=frozenset(below.values_list("pk", flat=True)),
        report_due=parent.report_due,
    )
    return send(actor, order, sending)
