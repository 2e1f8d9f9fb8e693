"""The assignments that a unit was given, and the dispatches that they came by."""

from __future__ import annotations

from django.db.models import F, QuerySet

from thongsuot.domain.campaigns.models import Assignment, Campaign, Dispatch
from thongsuot.domain.campaigns.models.assignment import AssignmentState
from thongsuot.domain.organisations.models import Unit

_OPEN = (AssignmentState.SENT, AssignmentState.RECEIVED, AssignmentState.IN_PROGRESS)


def assignments_of(
    unit: Unit, *, campaign: Campaign | None = None, only_open: bool = False
) -> QuerySet[Assignment]:
    """Give the unit's assignments, those due first at the top and those without a day last."""
    found = Assignment.objects.filter(unit=unit)
    if campaign is not None:
        found = found.filter(dispatch__campaign=campaign)
    if only_open:
        found = found.filter(state__in=_OPEN)
    related = found.select_related(
        "task__campaign", "unit", "dispatch__campaign", "dispatch__sender"
    )
    return related.order_by(F("due").asc(nulls_last=True), "id")


def dispatches_to(unit: Unit, *, campaign: Campaign | None = None) -> QuerySet[Dispatch]:
    """Give the dispatches that gave the unit tasks, latest first."""
    found = Dispatch.objects.filter(pk__in=Assignment.objects.filter(unit=unit).values("dispatch"))
    if campaign is not None:
        found = found.filter(campaign=campaign)
    return found.select_related("campaign", "sender", "focal_unit").order_by("-id")
