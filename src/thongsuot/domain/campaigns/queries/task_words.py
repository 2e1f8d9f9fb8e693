"""The words of a task (nguyên văn nhiệm vụ): the whole item of the directive, not its first clause alone."""

from __future__ import annotations

from thongsuot.domain.campaigns.access import get_assignment
from thongsuot.domain.campaigns.models import Assignment
from thongsuot.domain.directives.queries import current_reading
from thongsuot.domain.organisations.actor import Actor


def task_words(actor: Actor, assignment: Assignment) -> str:
    """Give what the directive says of an assignment's task, as it stands in the document's text.

    A receiving unit may read the words of its own tasks, though the document is another unit's.

    Raises:
        NotFoundError: the assignment is not for the actor's unit.
    """
    task = get_assignment(actor, assignment.pk).task
    text: str = current_reading(task.campaign.document).data["text"]
    return text[task.start : task.end].strip()
