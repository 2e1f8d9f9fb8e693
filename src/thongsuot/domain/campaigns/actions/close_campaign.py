"""Closes a campaign (kết thúc đợt): nothing more is dispatched; reports can still come and be decided."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.campaigns.models.campaign import CampaignState
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def close_campaign(actor: Actor, *, campaign: Campaign) -> Campaign:
    """Close the campaign; closing it again changes nothing.

    Raises:
        NotAllowedError: the actor does not dispatch for the campaign's owner.
    """
    access.require(actor, "campaigns.dispatch", campaign.owner)
    with transaction.atomic():
        locked = Campaign.objects.select_for_update().get(pk=campaign.pk)
        if locked.state == CampaignState.CLOSED:
            return locked
        before = locked.state
        locked.state = CampaignState.CLOSED
        locked.save(update_fields=["state"])

        record(
            actor=actor,
            verb="campaigns.close_campaign",
            obj=locked,
            before={"state": before},
            after={"state": locked.state},
        )
    return locked
