"""The list of tasks (danh sách nhiệm vụ) as a whole: set over the reading in one act, with a name for the act."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.utils import timezone

from thongsuot.core.model.json_kind import fits
from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.directives.queries import current_reading, tasks_version
from thongsuot.domain.errors import ConflictError, InvalidError, NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor

FIELD = "assignments"
Json = dict[str, Any]
Change = Callable[[list[Json], Json], list[Json]]
"""Gives the list as it is to be, from the list as it is and the reading with its corrections."""


def change_tasks(
    actor: Actor, document: ReceivedDocument, change: Change, *, verb: str, seen: int | None
) -> Correction:
    """Set the list of tasks to what ``change`` makes of it; the corrections in it are taken up.

    ``seen`` is the version of the list that the person looked at, None where it does not matter.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        ConflictError: the document has not been read, or somebody else changed the list meanwhile.
        InvalidError: the list would hold what no reading holds.
    """
    access.require(actor, "directives.correct", document.unit)
    with transaction.atomic():
        ReceivedDocument.objects.select_for_update().get(pk=document.pk)
        data = current_reading(document).data
        if seen is not None and seen != tasks_version(document):
            raise ConflictError(
                "Danh sách nhiệm vụ vừa được thay đổi ở nơi khác. Hãy tải lại trang rồi làm lại."
            )
        before = data[FIELD]
        after = change(before, data)
        if not fits(FIELD, after):
            raise InvalidError("Danh sách nhiệm vụ không đúng dạng.")
        correction = _set(actor, document, before, after)
        record(
            actor=actor,
            verb=verb,
            obj=document,
            before={"tasks": len(before)},
            after={"tasks": len(after)},
        )
    return correction


def _set(
    actor: Actor, document: ReceivedDocument, before: list[Json], after: list[Json]
) -> Correction:
    """Keep the new list; what people corrected in tasks that stay as they are goes with these tasks."""
    standing = document.corrections.filter(withdrawn_at=None)
    listed = standing.filter(field=FIELD).first()
    base: list[Json] = (listed.after if listed else document.reading.data[FIELD]) or []
    moved = _moved(before, after)
    within = list(standing.filter(field__startswith=f"{FIELD}."))
    now = timezone.now()
    standing.filter(field__startswith=FIELD).update(withdrawn_at=now)
    kept = [base[moved[n]] if n in moved else task for n, task in enumerate(after)]
    correction = Correction.objects.create(
        document=document, field=FIELD, before=before, after=kept, by=actor.account, at=now
    )
    places = {old: new for new, old in moved.items()}
    for one in within:
        _list, index, *rest = one.field.split(".")
        if int(index) in places:
            Correction.objects.create(
                document=document,
                field=".".join([FIELD, str(places[int(index)]), *rest]),
                before=one.before,
                after=one.after,
                by=one.by,
                at=one.at,
            )
    return correction


def _moved(before: list[Json], after: list[Json]) -> dict[int, int]:
    """Give for each place of the new list the place where the same task stood before."""
    free = list(range(len(before)))
    found: dict[int, int] = {}
    for new, task in enumerate(after):
        old = next((n for n in free if before[n] == task), None)
        if old is not None:
            found[new] = old
            free.remove(old)
    return found


def task_at(tasks: list[Json], index: int) -> Json:
    """Give the task at a place of the list.

    Raises:
        NotFoundError: there is none.
    """
    if not 0 <= index < len(tasks):
        raise NotFoundError("Văn bản không có nhiệm vụ này.")
    return tasks[index]
