"""Preview of a dispatch (xem trước giao việc): tasks × units, each with how sure it is, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from thongsuot.core.dispatch.plan import (
    NamedBody,
    Plan,
    PlannedRow,
    PlannedTask,
    addressed_units,
    plan,
)
from thongsuot.core.dispatch.resolution import Certainty
from thongsuot.core.model.codec import reading_from_json
from thongsuot.domain.campaigns.models import Assignment, Campaign, CampaignTask, Dispatch
from thongsuot.domain.campaigns.queries.answered_names import (
    Asking,
    answered_names,
    registry_to_ask,
)
from thongsuot.domain.directives.queries import current_reading
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.queries import children, existing, subtree, unit_tree


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A unit that a task may go to; ``named`` are the directive's words for it, empty where it names none.

    ``sent`` says that the sender gave it this task already.
    """

    unit: Unit
    role: Literal["lead", "support"]
    certainty: Certainty
    named: str
    sent: bool


@dataclass(frozen=True, slots=True)
class PreviewQuestion:
    """What a person has to answer by choosing units; ``name`` is None where the task names nobody."""

    name: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class PreviewTask:
    """One task with the units that are proposed for it and what is open."""

    task: CampaignTask
    rows: tuple[PreviewRow, ...]
    questions: tuple[PreviewQuestion, ...]


@dataclass(frozen=True, slots=True)
class DispatchPreview:
    """All tasks, in the order of the directive."""

    tasks: tuple[PreviewTask, ...]

    @property
    def has_doubts(self) -> bool:
        """Tell whether a person has something to answer or to confirm."""
        return any(
            task.questions or any(row.certainty == "likely" for row in task.rows)
            for task in self.tasks
        )

    @property
    def units(self) -> tuple[Unit, ...]:
        """All units proposed for any task, each once."""
        return tuple(dict.fromkeys(row.unit for task in self.tasks for row in task.rows))


def preview_dispatch(campaign: Campaign, on: date) -> DispatchPreview:
    """Propose who of the owner's units gets which task, from the words of the directive.

    Only units below the owner are proposed: others the directive may name, but cannot be sent to.
    """
    owner = campaign.owner
    tree = unit_tree(owner, on)
    reading = reading_from_json(current_reading(campaign.document).data)
    tasks = list(campaign.tasks.all())
    issuer = reading.directive.issuer
    names = (issuer.name if issuer else "", owner.name)
    addressed = addressed_units(reading.directive, tree, owner.code)
    planned = _planned(tasks, Asking(tree, owner, on, tuple(filter(None, names)), addressed))
    below = existing(subtree(owner).exclude(pk=owner.pk), on)
    board = _Board(planned, {unit.code: unit for unit in below}, _sent(tasks, owner))
    return DispatchPreview(tuple(board.preview(task) for task in tasks))


def preview_forward(parent: Dispatch, sender: Unit, on: date) -> DispatchPreview:
    """Propose who of the sender's own units gets what ``parent`` gave to the sender.

    Every unit directly below is proposed for every task; one that the directive names is certain,
    any other is for a person to confirm.
    """
    given = CampaignTask.objects.filter(
        assignments__dispatch=parent, assignments__unit=sender
    ).order_by("position")
    tasks = list(given)
    planned = _planned(tasks, Asking(unit_tree(sender, on), sender, on, (sender.name,)))
    own = {unit.code: unit for unit in existing(children(sender), on)}
    board = _Board(planned, own, _sent(tasks, sender))
    return DispatchPreview(tuple(board.with_others(task) for task in tasks))


@dataclass(frozen=True, slots=True)
class _Board:
    """A plan over the units that may be sent to, and the pairs of task and unit that were sent before."""

    plan: Plan
    units: dict[str, Unit]
    sent: frozenset[tuple[int, int]]

    def preview(self, task: CampaignTask) -> PreviewTask:
        rows = tuple(
            self._row(task, planned)
            for planned in self.plan.rows
            if planned.task == task.position and planned.unit in self.units
        )
        questions = tuple(
            PreviewQuestion(question.name, question.reason)
            for question in self.plan.open
            if question.task == task.position
        )
        return PreviewTask(task, rows, questions)

    def with_others(self, task: CampaignTask) -> PreviewTask:
        named = self.preview(task)
        codes = {row.unit.code for row in named.rows}
        others = tuple(
            self._row(task, PlannedRow(task.position, code, "lead", "likely", ""))
            for code in self.units
            if code not in codes
        )
        return PreviewTask(task, (*named.rows, *others), ())

    def _row(self, task: CampaignTask, planned: PlannedRow) -> PreviewRow:
        unit = self.units[planned.unit]
        return PreviewRow(
            unit=unit,
            role=planned.role,
            certainty=planned.certainty,
            named=planned.named,
            sent=(task.pk, unit.pk) in self.sent,
        )


def _planned(tasks: Iterable[CampaignTask], asking: Asking) -> Plan:
    wanted = [
        PlannedTask(
            task.position,
            tuple(NamedBody(row["name"], row["role"], row["collective"]) for row in task.agencies),
        )
        for task in tasks
    ]
    return plan(
        wanted,
        asking.tree,
        asking.sender.code,
        addressed=asking.addressed,
        answered=answered_names(wanted, asking),
        ask=registry_to_ask(asking),
    )


def _sent(tasks: Iterable[CampaignTask], sender: Unit) -> frozenset[tuple[int, int]]:
    given = Assignment.objects.filter(task__in=list(tasks), dispatch__sender=sender)
    return frozenset(given.values_list("task_id", "unit_id"))
