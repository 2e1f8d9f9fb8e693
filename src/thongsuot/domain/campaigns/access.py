"""Which campaigns, dispatches and assignments a unit may see: those it owns, gathers, or takes part in."""

from __future__ import annotations

from django.db.models import Q, QuerySet

from thongsuot.domain.campaigns.models import Activity, Assignment, Campaign, Dispatch
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Unit


def campaigns(actor: Actor) -> QuerySet[Campaign]:
    """Give the campaigns that the actor's unit owns, gathers the reports of, or has tasks in."""
    access.require(actor, "campaigns.view")
    return Campaign.objects.filter(
        Q(owner=actor.unit)
        | Q(pk__in=Dispatch.objects.filter(focal_unit=actor.unit).values("campaign"))
        | Q(pk__in=Assignment.objects.filter(unit=actor.unit).values("dispatch__campaign"))
    )


def get_campaign(actor: Actor, campaign_id: int) -> Campaign:
    """Give a campaign that the actor's unit takes part in.

    Raises:
        NotFoundError: there is none, or it is not for this unit.
    """
    found = campaigns(actor).select_related("owner", "document", "focal_unit", "opened_by")
    campaign = found.filter(pk=campaign_id).first()
    if campaign is None:
        raise NotFoundError
    return campaign


def get_own_campaign(actor: Actor, campaign_id: int) -> Campaign:
    """Give a campaign that the actor's unit owns: who else is given what is the owner's matter alone.

    Raises:
        NotFoundError: there is none, or it is not for this unit.
        NotAllowedError: the unit only takes part in it.
    """
    campaign = get_campaign(actor, campaign_id)
    access.require(actor, "campaigns.view", campaign.owner)
    return campaign


def get_dispatch(actor: Actor, dispatch_id: int) -> Dispatch:
    """Give a dispatch that the actor's unit sent, received, gathers, or that followed from its own.

    Raises:
        NotFoundError: there is none, or it is not for this unit.
    """
    access.require(actor, "campaigns.view")
    found = Dispatch.objects.select_related("campaign", "sender", "focal_unit", "parent", "by")
    dispatch = found.filter(pk=dispatch_id).first()
    if dispatch is None or not (
        dispatch.assignments.filter(unit=actor.unit).exists() or _oversees(actor.unit, dispatch)
    ):
        raise NotFoundError
    return dispatch


def get_assignment(actor: Actor, assignment_id: int) -> Assignment:
    """Give an assignment of the actor's unit, or one that followed from a dispatch of it.

    Raises:
        NotFoundError: there is none, or it is not for this unit.
    """
    access.require(actor, "campaigns.view")
    found = Assignment.objects.select_related(
        "dispatch__campaign", "dispatch__sender", "task", "unit"
    )
    assignment = found.filter(pk=assignment_id).first()
    if assignment is None or not (
        assignment.unit_id == actor.unit.pk or _oversees(actor.unit, assignment.dispatch)
    ):
        raise NotFoundError
    return assignment


def get_activity(actor: Actor, activity_id: int) -> Activity:
    """Give an activity of the actor's unit, or of a unit whose dispatches followed from its own.

    Raises:
        NotFoundError: there is none, or it is not for this unit.
    """
    access.require(actor, "campaigns.view")
    activity = (
        Activity.objects.select_related("campaign", "unit", "by").filter(pk=activity_id).first()
    )
    if activity is None:
        raise NotFoundError
    given = Dispatch.objects.filter(campaign=activity.campaign, assignments__unit=activity.unit)
    if activity.unit_id != actor.unit.pk and not any(
        _oversees(actor.unit, dispatch) for dispatch in given.distinct()
    ):
        raise NotFoundError
    return activity


def overseen(unit: Unit) -> QuerySet[Dispatch]:
    """Give the dispatches that the unit sent or gathers the reports of."""
    return Dispatch.objects.filter(Q(sender=unit) | Q(focal_unit=unit))


def _oversees(unit: Unit, dispatch: Dispatch) -> bool:
    return overseen(unit).filter(pk__in=chain(dispatch)).exists()


def chain(dispatch: Dispatch) -> list[int]:
    """Give the ids of the dispatches from the first one down to this one."""
    return [int(dispatch.path[at : at + 10]) for at in range(0, len(dispatch.path), 10)]
