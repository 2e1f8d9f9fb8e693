"""The preview of a dispatch as a table (bảng giao việc): units in rows, tasks in columns, a tick where both meet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from thongsuot.domain.campaigns.models import CampaignTask
from thongsuot.domain.campaigns.order import Choice
from thongsuot.domain.campaigns.queries.preview import DispatchPreview, PreviewRow
from thongsuot.domain.organisations.models import Unit

_MOST_DIGITS = 18  # of an id in a database


@dataclass(frozen=True, slots=True)
class Cell:
    """One task for one unit; ``certainty`` is empty where the directive does not name the unit for it."""

    task: CampaignTask
    role: str
    certainty: str
    named: str
    sent: bool
    value: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A unit with a cell for each task; ``is_named`` where the directive names it for any of them."""

    unit: Unit
    cells: tuple[Cell, ...]
    is_named: bool


def matrix(
    preview: DispatchPreview, others: Iterable[Unit], ticked: set[str] | None = None
) -> list[MatrixRow]:
    """Give the rows: units that are named, then the ``others``, both in the order of the registry.

    What is certain is ticked, what is only likely waits for a person; ``ticked`` are the choices
    that were made already.
    """
    named = sorted(preview.units, key=lambda unit: unit.path)
    known = {unit.pk for unit in named}
    rest = [unit for unit in others if unit.pk not in known]
    proposed = {(each.task.pk, row.unit.pk): row for each in preview.tasks for row in each.rows}
    tasks = [each.task for each in preview.tasks]
    return [
        MatrixRow(
            unit,
            tuple(_cell(task, unit, proposed.get((task.pk, unit.pk)), ticked) for task in tasks),
            is_named=unit.pk in known,
        )
        for unit in [*named, *rest]
    ]


def questions_of(preview: DispatchPreview) -> list[tuple[str, list[CampaignTask]]]:
    """Give what a person has to answer, each question once with the tasks that it is about."""
    asked: dict[str, list[CampaignTask]] = {}
    for each in preview.tasks:
        for question in each.questions:
            asked.setdefault(question.reason, []).append(each.task)
    return list(asked.items())


def choices_of(values: Iterable[str]) -> tuple[Choice, ...]:
    """Read the ticked boxes; a value that no box has is left out."""
    parts = (value.split(":") for value in values)
    return tuple(
        Choice(int(part[0]), int(part[1]), part[2])
        for part in parts
        if len(part) == len(("task", "unit", "role"))
        and all(number.isdecimal() and len(number) <= _MOST_DIGITS for number in part[:2])
    )


def tasks_without_unit(preview: DispatchPreview, choices: Iterable[Choice]) -> list[CampaignTask]:
    """Give the tasks that nobody has been or would be given."""
    given = {choice.task_id for choice in choices}
    return [
        each.task
        for each in preview.tasks
        if each.task.pk not in given and not any(row.sent for row in each.rows)
    ]


def _cell(
    task: CampaignTask, unit: Unit, proposed: PreviewRow | None, ticked: set[str] | None
) -> Cell:
    role = proposed.role if proposed else "lead"
    value = f"{task.pk}:{unit.pk}:{role}"
    certainty = proposed.certainty if proposed else ""
    return Cell(
        task=task,
        role=role,
        certainty=certainty,
        named=proposed.named if proposed else "",
        sent=proposed.sent if proposed else False,
        value=value,
        ticked=certainty == "certain" if ticked is None else value in ticked,
    )
