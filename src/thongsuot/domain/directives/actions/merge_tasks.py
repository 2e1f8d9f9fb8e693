"""Merges two tasks (gộp nhiệm vụ): what was read as two is one."""

from __future__ import annotations

from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.directives.task_list import Json, change_tasks, task_at
from thongsuot.domain.directives.task_pieces import merged
from thongsuot.domain.organisations.actor import Actor


def merge_tasks(
    actor: Actor, *, document: ReceivedDocument, index: int, seen: int | None = None
) -> Correction:
    """Put the task at ``index`` and the one after it together.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        ConflictError: the document has not been read, or somebody else changed the list meanwhile.
        NotFoundError: there is no such task, or none after it.
        InvalidError: their deadlines differ.
    """

    def change(tasks: list[Json], _data: Json) -> list[Json]:
        one = merged(task_at(tasks, index), task_at(tasks, index + 1))
        return [*tasks[:index], one, *tasks[index + 2 :]]

    return change_tasks(actor, document, change, verb="directives.merge_tasks", seen=seen)
