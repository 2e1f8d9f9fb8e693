"""Opens a closed campaign again (mở lại đợt): it goes on as it stood before it was closed."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.campaigns.models.campaign import CampaignState
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def reopen_campaign(actor: Actor, *, campaign: Campaign) -> Campaign:
    """Open the campaign again; one that is open stays as it is.

    Raises:
        NotAllowedError: the actor does not dispatch for the campaign's owner.
    """
    access.require(actor, "campaigns.dispatch", campaign.owner)
    with transaction.atomic():
        locked = Campaign.objects.select_for_update().get(pk=campaign.pk)
        if locked.state != CampaignState.CLOSED:
            return locked
        was_sent = locked.dispatches.exists()
        locked.state = CampaignState.DISPATCHED if was_sent else CampaignState.DRAFT
        locked.save(update_fields=["state"])

        record(
            actor=actor,
            verb="campaigns.reopen_campaign",
            obj=locked,
            before={"state": CampaignState.CLOSED},
            after={"state": locked.state},
        )
    return locked
