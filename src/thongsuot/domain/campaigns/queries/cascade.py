"""The cascade (chuỗi triển khai): who was given tasks, passed them on, and how far each has come."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import Count, Q

from thongsuot.domain.campaigns.access import overseen
from thongsuot.domain.campaigns.models import Assignment, Campaign, Dispatch
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.paths import end_of_subtree


@dataclass(slots=True)
class CascadeNode:
    """One unit under one dispatch: its assignments counted by state, and the units it passed them on to."""

    unit: Unit
    dispatch: Dispatch
    counts: dict[str, int] = field(default_factory=dict)
    children: list[CascadeNode] = field(default_factory=list)

    @property
    def assigned(self) -> int:
        """The number of assignments, whatever their state."""
        return sum(self.counts.values())


def followed_from(unit: Unit, campaign: Campaign) -> Q:
    """Give the condition on dispatches: sent or gathered by the unit, or followed from one that was."""
    condition = Q(pk__in=())
    for path in overseen(unit).filter(campaign=campaign).values_list("path", flat=True):
        condition |= Q(path__gte=path, path__lt=end_of_subtree(path))
    return condition


def cascade(campaign: Campaign, unit: Unit) -> list[CascadeNode]:
    """Give the tree of what followed from the unit's own dispatches of a campaign, in registry order."""
    dispatches = Dispatch.objects.filter(followed_from(unit, campaign), campaign=campaign)
    by_id = {row.pk: row for row in dispatches.select_related("sender", "focal_unit")}
    nodes = _nodes(by_id)
    roots: list[CascadeNode] = []
    for (dispatch_id, _), node in nodes.items():
        dispatch = by_id[dispatch_id]
        above = nodes.get((dispatch.parent_id or 0, dispatch.sender_id))
        (above.children if above else roots).append(node)
    return roots


def _nodes(dispatches: dict[int, Dispatch]) -> dict[tuple[int, int], CascadeNode]:
    counted = (
        Assignment.objects.filter(dispatch__in=dispatches)
        .values_list("dispatch_id", "unit_id", "state")
        .annotate(number=Count("id"))
        .order_by("unit__path", "dispatch_id")
    )
    counts: defaultdict[tuple[int, int], dict[str, int]] = defaultdict(dict)
    for dispatch_id, unit_id, state, number in counted:
        counts[dispatch_id, unit_id][state] = number
    units = Unit.objects.in_bulk({unit_id for _, unit_id in counts})
    return {
        (dispatch_id, unit_id): CascadeNode(units[unit_id], dispatches[dispatch_id], states)
        for (dispatch_id, unit_id), states in counts.items()
    }
