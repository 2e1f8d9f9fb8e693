"""An assignment (nhiệm vụ được giao) in a list, with how it stands to its due day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.campaigns.queries import timeliness


@dataclass(frozen=True, slots=True)
class AssignmentLine:
    """``time`` is the word of the domain for how the assignment stands to its due day."""

    assignment: Assignment
    time: str

    @classmethod
    def of(cls, assignment: Assignment, today: date) -> AssignmentLine:
        """Give the line of an assignment as it stands on a day."""
        return cls(assignment, timeliness(assignment, today))

    @property
    def is_late(self) -> bool:
        """Tell whether the due day is over and the task is not done."""
        return self.time == "overdue"
