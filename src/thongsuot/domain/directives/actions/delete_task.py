"""Deletes a task (bỏ nhiệm vụ) that the document does not give: no more than a correction over the reading."""

from __future__ import annotations

from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.directives.task_list import Json, change_tasks, task_at
from thongsuot.domain.organisations.actor import Actor


def delete_task(
    actor: Actor, *, document: ReceivedDocument, index: int, seen: int | None = None
) -> Correction:
    """Leave the task at ``index`` out of the list; taking the correction back gives it back.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        ConflictError: the document has not been read, or somebody else changed the list meanwhile.
        NotFoundError: there is no such task.
    """

    def change(tasks: list[Json], _data: Json) -> list[Json]:
        task_at(tasks, index)
        return [*tasks[:index], *tasks[index + 1 :]]

    return change_tasks(actor, document, change, verb="directives.delete_task", seen=seen)
