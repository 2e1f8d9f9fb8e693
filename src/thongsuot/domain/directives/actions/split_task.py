"""Splits a task (tách nhiệm vụ) in two: one entry of the document that asks for two things."""

from __future__ import annotations

from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.directives.task_list import Json, change_tasks, task_at
from thongsuot.domain.directives.task_pieces import split
from thongsuot.domain.organisations.actor import Actor


def split_task(
    actor: Actor, *, document: ReceivedDocument, index: int, at: int, seen: int | None = None
) -> Correction:
    """Cut the task at ``index`` before the word at ``at`` of the document's text.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        ConflictError: the document has not been read, or somebody else changed the list meanwhile.
        NotFoundError: there is no such task.
        InvalidError: ``at`` is not inside the words of the task.
    """

    def change(tasks: list[Json], data: Json) -> list[Json]:
        pieces = split(task_at(tasks, index), at, data)
        return [*tasks[:index], *pieces, *tasks[index + 1 :]]

    return change_tasks(actor, document, change, verb="directives.split_task", seen=seen)
