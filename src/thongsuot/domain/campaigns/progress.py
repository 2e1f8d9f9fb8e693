"""Progress (tiến độ): which state of an assignment may follow which, and how it stands to its due day."""

from __future__ import annotations

from datetime import date, timedelta

from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.campaigns.models.assignment import AssignmentState as State

NEXT_STATES: dict[str, frozenset[str]] = {
    State.SENT: frozenset({State.RECEIVED}),
    State.RECEIVED: frozenset({State.IN_PROGRESS, State.DONE, State.DECLINED}),
    State.IN_PROGRESS: frozenset({State.DONE, State.DECLINED}),
    State.DONE: frozenset({State.IN_PROGRESS}),
    State.DECLINED: frozenset({State.RECEIVED}),
}
_SOON = timedelta(days=3)


def timeliness(assignment: Assignment, today: date) -> str:
    """Tell how an assignment stands to its due day.

    no_deadline, done_in_time, done_late, overdue, due_soon (three days or less) or in_time.
    """
    if assignment.due is None:
        return "no_deadline"
    if assignment.done_at is not None:
        return "done_in_time" if assignment.done_at.date() <= assignment.due else "done_late"
    if today > assignment.due:
        return "overdue"
    return "due_soon" if assignment.due - today <= _SOON else "in_time"
