"""Reorganisations (các lần sắp xếp): how a person obtains them."""

from __future__ import annotations

from django.db.models import QuerySet

from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import Reorganisation


def reorganisations_of(actor: Actor) -> QuerySet[Reorganisation]:
    """Give those that the actor's unit carried out, the latest first."""
    found = Reorganisation.objects.filter(owner=actor.unit).select_related("by")
    return found.prefetch_related("olds", "steps__new")


def get_reorganisation(actor: Actor, number: int) -> Reorganisation:
    """Give one.

    Raises:
        NotFoundError: there is none, or the actor does not manage the unit that carried it out and
            those that it changed: what a superior decided is not for the unit below to undo.
    """
    made = Reorganisation.objects.prefetch_related("olds").filter(pk=number).first()
    if made is None or not all(
        access.may(actor, "organisations.manage", unit) for unit in (made.owner, *made.olds.all())
    ):
        raise NotFoundError
    return made
