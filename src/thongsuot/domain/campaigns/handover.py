"""Handing over tasks (bàn giao nhiệm vụ): open assignments and running campaigns of a unit that ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import QuerySet

from thongsuot.domain.campaigns.models import Assignment, Campaign, Dispatch
from thongsuot.domain.campaigns.models.assignment import AssignmentState
from thongsuot.domain.campaigns.models.campaign import CampaignState
from thongsuot.domain.errors import ConflictError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.handover import Item
from thongsuot.domain.organisations.models import Unit

_OPEN = (AssignmentState.SENT, AssignmentState.RECEIVED, AssignmentState.IN_PROGRESS)
_LEADS: dict[str, tuple[type[Campaign | Dispatch], str]] = {
    "campaign": (Campaign, "owner"),
    "gathered": (Campaign, "focal_unit"),
    "dispatch": (Dispatch, "sender"),
    "dispatch_gathered": (Dispatch, "focal_unit"),
}


class OpenTasks:
    """Assignments that are not done, and campaigns and dispatches under way, go to the successor.

    What is done or declined stays with the unit that did it. Where the successor was given the same task
    already, the assignment of the old unit is closed with that reason: nobody does it twice.
    """

    def items(self, olds: Sequence[Unit]) -> list[Item]:
        """Give for each unit its open assignments, then what it leads or gathers itself."""
        found = []
        for unit in olds:
            number = _open(unit).count()
            if number:
                found.append(Item("assignment", unit.pk, f"{number} nhiệm vụ chưa xong", unit))
            leads = sum(1 for _ in _led(unit))
            if leads:
                words = f"{leads} đợt, lượt giao việc đang chạy do đơn vị chủ trì hoặc tổng hợp"
                found.append(Item("lead", unit.pk, words, unit))
        return found

    def hand_over(self, actor: Actor, given: Sequence[tuple[Item, Unit]]) -> list[Any]:
        """Give each to its receiver; each tells it in its own journal."""
        kept = []
        for item, unit in given:
            if item.kind == "assignment":
                kept += [_give_assignment(actor, row, unit) for row in list(_open(item.of))]
            else:
                kept += [_give_lead(actor, lead, item.of, unit) for lead in list(_led(item.of))]
        return kept

    def take_back(self, actor: Actor, kept: Sequence[Any]) -> None:
        """Give everything back.

        Raises:
            ConflictError: the successor has gone on with a task.
        """
        for row in kept:
            if row["kind"] == "assignment":
                _take_assignment_back(actor, row)
            else:
                _take_lead_back(actor, row)


def _open(unit: Unit) -> QuerySet[Assignment]:
    rows = Assignment.objects.filter(unit=unit, state__in=_OPEN)
    return rows.select_related("task", "unit").order_by("pk")


def _led(unit: Unit) -> Iterator[tuple[str, Campaign | Dispatch]]:
    for kind, (model, field) in _LEADS.items():
        state = "state" if model is Campaign else "campaign__state"
        rows = model.objects.filter(**{field: unit})
        for row in rows.exclude(**{state: CampaignState.CLOSED}):
            yield kind, row


def _give_lead(
    actor: Actor, lead: tuple[str, Campaign | Dispatch], old: Unit, unit: Unit
) -> dict[str, Any]:
    kind, row = lead
    _lead(actor, "campaigns.hand_over", lead, (old, unit))
    return {"kind": kind, "pk": row.pk, "was": old.pk}


def _take_lead_back(actor: Actor, kept: dict[str, Any]) -> None:
    model, field = _LEADS[kept["kind"]]
    row = model.objects.select_related(field).get(pk=kept["pk"])
    units = (getattr(row, field), Unit.objects.get(pk=kept["was"]))
    _lead(actor, "campaigns.take_back", (kept["kind"], row), units)


def _lead(
    actor: Actor, verb: str, lead: tuple[str, Campaign | Dispatch], units: tuple[Unit, Unit]
) -> None:
    """Put the second unit where the first one led or gathered."""
    kind, row = lead
    model, field = _LEADS[kind]
    old, new = units
    model.objects.filter(pk=row.pk).update(**{field: new})
    record(actor=actor, verb=verb, obj=row, before={field: old.code}, after={field: new.code})


def _give_assignment(actor: Actor, row: Assignment, unit: Unit) -> dict[str, Any]:
    kept = {"kind": "assignment", "pk": row.pk, "was": row.unit_id, "state": row.state}
    old = row.unit
    if Assignment.objects.filter(task=row.task_id, unit=unit).exists():
        row.state = AssignmentState.DECLINED
        row.reason = f"{old.name} đã kết thúc; {unit.name} đã được giao cùng nhiệm vụ này."
        before, after = {"state": kept["state"]}, {"state": row.state, "reason": row.reason}
    else:
        row.unit = unit
        before, after = {"unit": old.code}, {"unit": unit.code}
    row.save(update_fields=["unit", "state", "reason"])
    record(actor=actor, verb="campaigns.hand_over", obj=row, before=before, after=after)
    return kept | {"now": row.unit_id, "then": row.state}


def _take_assignment_back(actor: Actor, kept: dict[str, Any]) -> None:
    row = Assignment.objects.select_related("unit", "task").get(pk=kept["pk"])
    if (row.unit_id, row.state) != (kept["now"], kept["then"]):
        raise ConflictError(f"“{row.task}” đã được làm tiếp; không hoàn tác được.")
    before = {"unit": row.unit.code, "state": row.state}
    row.unit, row.state, row.reason = Unit.objects.get(pk=kept["was"]), kept["state"], ""
    row.save(update_fields=["unit", "state", "reason"])
    after = {"unit": row.unit.code, "state": row.state}
    record(actor=actor, verb="campaigns.take_back", obj=row, before=before, after=after)
