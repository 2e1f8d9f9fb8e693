"""An assignment (nhiệm vụ được giao) in a list, with how it stands to its due day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.campaigns.queries import timeliness, words_of_tasks


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """``time`` is the word of the domain for how the assignment stands to its due day.

    ``words`` are the whole words of the task, empty where the line was made without them.
    """

    assignment: Assignment
    time: str
    words: str = ""

    @classmethod
    def of(cls, assignment: Assignment, today: date) -> AssignmentLine:
        """Give the line of an assignment as it stands on a day."""
        return cls(assignment, timeliness(assignment, today))

    @property
    def is_late(self) -> bool:
        """Tell whether the due day is over and the task is not done."""
        return self.time == "overdue"


def with_words(lines: Iterable[AssignmentLine]) -> list[AssignmentLine]:
    """Give the lines with the whole words of their tasks, looked up for all of them at once."""
    listed = list(lines)
    words = words_of_tasks(line.assignment.task for line in listed)
    return [replace(line, words=words[line.assignment.task_id]) for line in listed]
