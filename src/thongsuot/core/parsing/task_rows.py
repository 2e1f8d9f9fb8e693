"""Task rows (dòng của bảng phân công): the task, its bodies and its time limit out of the cells of a row."""

from __future__ import annotations

from msgspec import Struct

from thongsuot.core.model.agency import Agency, AssignedAgency
from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.date_ranges import find_ranges
from thongsuot.core.parsing.dates import find_dates
from thongsuot.core.parsing.deadlines import find_deadlines
from thongsuot.core.parsing.outline_node import OutlineNode
from thongsuot.core.parsing.roles import assigned, labelled, listed
from thongsuot.core.parsing.sentences import clause_end, trimmed


class TaskRow(Struct, frozen=True, gc=False):
    """One row; ``task`` is the cell that says what is to be done."""

    task: Span
    action: str
    agencies: tuple[AssignedAgency, ...]
    deadline: Deadline | None


def read_row(text: str, node: OutlineNode) -> TaskRow | None:
    """Read a row of a task table; None for a heading row inside the table, or one without a task."""
    if node.title is not None:
        return None
    task = node.columns.get("task")
    if task is None:  # a row of a schedule: its cells together say what is held
        task = node.words
    leads: list[Agency] = []
    supports: list[Agency] = []
    for name, into in (("lead", leads), ("support", supports)):
        cell = node.columns.get(name)
        if cell is None:
            continue
        named = tuple(labelled(text, cell))
        for role, agency in named:
            (leads if role == "lead" else supports).append(agency)
        if not named:
            into.extend(listed(text, cell))
    action = trimmed(text, task.start, clause_end(text, task.start, task.end), " \t:").of(text)
    return TaskRow(task, action, assigned(leads, supports), _deadline(text, node))


def _deadline(text: str, node: OutlineNode) -> Deadline | None:
    """Give the time cell as a deadline: its own phrase where it has one, otherwise all its words."""
    cell = node.columns.get("time")
    if cell is None:
        found = find_deadlines(text, node.columns.get("task", node.words))
        return found[0].deadline if found else None
    found = find_deadlines(text, cell)
    if found:
        return found[0].deadline
    words = cell.of(text)
    windows = find_ranges(text, cell)
    if windows:
        return Deadline(words, windows[-1].end.iso, inclusive=True, span=cell)
    dates = [date for date in find_dates(text, cell) if date.day is not None]
    return Deadline(words, dates[0].iso if len(dates) == 1 else None, inclusive=True, span=cell)
