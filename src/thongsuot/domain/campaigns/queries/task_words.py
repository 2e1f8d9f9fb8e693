"""The words of a task (nguyên văn nhiệm vụ): the whole item of the directive, not its first clause alone."""

from __future__ import annotations

from collections.abc import Iterable

from thongsuot.domain.campaigns.access import get_assignment
from thongsuot.domain.campaigns.models import Assignment, CampaignTask
from thongsuot.domain.directives.queries import current_reading, texts_of
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


def words_of_tasks(tasks: Iterable[CampaignTask]) -> dict[int, str]:
    """Give the whole words of several tasks by their ids, for a list that the caller may see.

    A task that a person added has no words of its own in the text: it is what it asks for.
    """
    listed = list(tasks)
    texts = texts_of(task.campaign.document_id for task in listed)
    found = {
        task.pk: " ".join(texts.get(task.campaign.document_id, "")[task.start : task.end].split())
        for task in listed
    }
    return {task.pk: found[task.pk] or task.action for task in listed}
