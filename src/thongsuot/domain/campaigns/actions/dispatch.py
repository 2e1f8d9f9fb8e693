"""Dispatches the tasks of a campaign (giao việc) from its owner to units."""

from __future__ import annotations

from thongsuot.domain.campaigns.actions.send import Sending, send
from thongsuot.domain.campaigns.models import Campaign, Dispatch
from thongsuot.domain.campaigns.order import Order
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.queries import subtree


def dispatch(actor: Actor, *, campaign: Campaign, order: Order) -> Dispatch:
    """Send the chosen tasks to the chosen units, all or nothing; the same key again gives the same dispatch.

    Raises:
        NotAllowedError: the actor does not dispatch for the campaign's owner.
        InvalidError: nothing is chosen, or a task or unit that is none of this campaign's or owner's.
        ConflictError: the key belongs to another dispatch, or the campaign is closed.
    """
    access.require(actor, "campaigns.dispatch", campaign.owner)
    below = subtree(campaign.owner).exclude(pk=campaign.owner_id)
    sending = Sending(
        campaign=campaign,
        parent=None,
        tasks={task.pk: task for task in campaign.tasks.all()},
        allowed_units=frozenset(below.values_list("pk", flat=True)),
        report_due=campaign.report_due,
    )
    return send(actor, order, sending)
