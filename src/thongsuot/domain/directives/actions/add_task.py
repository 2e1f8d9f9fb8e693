"""Adds a task (thêm nhiệm vụ) that the reading missed, from words of the text or in a person's own words."""

from __future__ import annotations

from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.directives.task_list import Json, change_tasks
from thongsuot.domain.directives.task_pieces import new_task
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.actor import Actor


def add_task(
    actor: Actor,
    *,
    document: ReceivedDocument,
    words: tuple[int, int] | None = None,
    action: str = "",
    seen: int | None = None,
) -> Correction:
    """Add a task: from the ``words`` of the text, or one that asks for ``action`` and has none there.

    It takes its place among the others by its words; without any it is the last.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        ConflictError: the document has not been read, or somebody else changed the list meanwhile.
        InvalidError: neither words nor an action are given.
    """

    def change(tasks: list[Json], data: Json) -> list[Json]:
        if words is None:
            return [*tasks, _own_task(action)]
        task = new_task(data, *words)
        later = (
            place for place, one in enumerate(tasks) if one["span"] and one["span"] > task["span"]
        )
        place = next(later, len(tasks))
        return [*tasks[:place], task, *tasks[place:]]

    return change_tasks(actor, document, change, verb="directives.add_task", seen=seen)


def _own_task(action: str) -> Json:
    asked = " ".join(action.split())
    if not asked:
        raise InvalidError("Nhập việc phải làm.", {"action": "Chưa nhập."})
    return {
        "path": None,
        "agencies": [],
        "action": asked,
        "activities": [],
        "audiences": [],
        "deadline": None,
        "span": None,
    }
