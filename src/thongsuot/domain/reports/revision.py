"""Revisions (các lần báo cáo) of a unit's report, and who receives it."""

from __future__ import annotations

from thongsuot.domain.campaigns.models import Assignment, Campaign, Dispatch
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports.models import Report


def first_dispatch(campaign: Campaign, unit: Unit) -> Dispatch:
    """Give the dispatch that the unit first got tasks of the campaign by: its place in the cascade.

    Raises:
        NotFoundError: the unit has no tasks in the campaign.
    """
    given = Assignment.objects.filter(dispatch__campaign=campaign, unit=unit)
    first = (
        given.select_related("dispatch__sender", "dispatch__focal_unit")
        .order_by("dispatch_id")
        .first()
    )
    if first is None:
        raise NotFoundError
    return first.dispatch


def receiver_of(dispatch: Dispatch, unit: Unit) -> Unit:
    """Give whom the unit reports to: the focal unit (đầu mối) of the dispatch, else its sender."""
    if dispatch.focal_unit is None or dispatch.focal_unit.pk == unit.pk:
        return dispatch.sender
    return dispatch.focal_unit


def latest(campaign: Campaign, unit: Unit) -> Report | None:
    """Give the unit's newest revision, whatever its state; None where it has not begun."""
    return Report.objects.filter(campaign=campaign, unit=unit).order_by("-revision").first()
