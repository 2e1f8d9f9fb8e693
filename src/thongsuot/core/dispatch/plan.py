"""Plan of a dispatch (phương án giao việc): tasks × units, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from thongsuot.core.dispatch.resolution import Certainty, Resolution
from thongsuot.core.dispatch.resolve import resolve
from thongsuot.core.dispatch.tree import UnitTree
from thongsuot.core.model.agency import Role
from thongsuot.core.model.directive import Directive


@dataclass(frozen=True, slots=True)
class NamedBody:
    """A body that a task names, as the reading gives it."""

    name: str
    role: Role = "lead"
    collective: bool = False


Ask = Callable[[NamedBody], Resolution | None]


@dataclass(frozen=True, slots=True)
class PlannedTask:
    """A task with the bodies that are to do it; ``position`` is its place in the directive."""

    position: int
    bodies: tuple[NamedBody, ...]


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One unit's share in one task; ``named`` are the words of the directive that mean the unit."""

    task: int
    unit: str
    role: Role
    certainty: Certainty
    named: str


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """What a person has to answer before a task can be sent; ``name`` is None where nobody was named."""

    task: int
    name: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """Rows in the order of tasks, each task and unit once, and what is open."""

    rows: tuple[PlannedRow, ...]
    open: tuple[OpenQuestion, ...]


def addressed_units(directive: Directive, tree: UnitTree, sender: str) -> tuple[str, ...]:
    """Give the units that the directive is addressed to (Kính gửi), as far as they are certain."""
    found = (
        resolve(body.name, collective=body.collective, tree=tree, sender=sender)
        for body in directive.addressees
    )
    units = (unit for each in found for unit in each.units if unit.certainty == "certain")
    return tuple(dict.fromkeys(unit.code for unit in units))


def plan(
    tasks: Sequence[PlannedTask],
    tree: UnitTree,
    sender: str,
    *,
    addressed: tuple[str, ...] = (),
    answered: Mapping[tuple[str, bool], Resolution] | None = None,
    ask: Ask | None = None,
) -> Plan:
    """Set every task against the units that it names; ``answered`` are names that are known already.

    ``ask`` is asked about what stays open in the tree, and gives None where it knows no more.

    A unit that a task names twice gets it once: as lead where one of the names makes it lead, and for
    certain where one of them is certain. Nothing is left out silently: what cannot be listed is open.
    """
    known: dict[tuple[str, bool], Resolution] = dict(answered or {})
    rows: dict[tuple[int, str], PlannedRow] = {}
    open_questions: list[OpenQuestion] = []
    for task in tasks:
        if not task.bodies:
            reason = "Nhiệm vụ không nêu cơ quan thực hiện; hãy chọn đơn vị nhận."
            open_questions.append(OpenQuestion(task.position, None, reason))
        for body in task.bodies:
            asked = (body.name, body.collective)
            if asked not in known:
                near = resolve(
                    body.name,
                    collective=body.collective,
                    tree=tree,
                    sender=sender,
                    addressed=addressed,
                )
                known[asked] = (ask(body) if ask and near.open else None) or near
            open_questions += _questions(task.position, body.name, known[asked].open)
            for row in _rows(task.position, body, known[asked]):
                place = (row.task, row.unit)
                rows[place] = _stronger(rows.get(place), row)
    return Plan(tuple(rows.values()), tuple(open_questions))


def _questions(task: int, name: str, reasons: Iterable[str]) -> list[OpenQuestion]:
    return [OpenQuestion(task, name, reason) for reason in reasons]


def _rows(task: int, body: NamedBody, found: Resolution) -> list[PlannedRow]:
    return [
        PlannedRow(task, unit.code, body.role, unit.certainty, body.name) for unit in found.units
    ]


def _stronger(known: PlannedRow | None, row: PlannedRow) -> PlannedRow:
    if known is None:
        return row
    role: Role = "lead" if "lead" in {known.role, row.role} else "support"
    is_better = known.certainty == "likely" and row.certainty == "certain"
    best = row if is_better else known
    return PlannedRow(best.task, best.unit, role, best.certainty, best.named)
