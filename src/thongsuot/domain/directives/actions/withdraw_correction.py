"""Withdraws a correction (bỏ chỉnh sửa): the value that was read counts again."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from thongsuot.domain.directives.models import Correction, ReceivedDocument
from thongsuot.domain.errors import NotFoundError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor

_TASKS = "assignments"


def withdraw_correction(actor: Actor, *, document: ReceivedDocument, field: str) -> None:
    """Let what was read of ``field`` stand again, and of all that was set with it in one act.

    A change of the list of tasks is taken back a step at a time: the list before it stands again, with
    the corrections that people had made in it.

    Raises:
        NotAllowedError: the actor may not correct documents of this unit.
        NotFoundError: the field is not corrected.
    """
    access.require(actor, "directives.correct", document.unit)
    with transaction.atomic():
        ReceivedDocument.objects.select_for_update().get(pk=document.pk)
        all_standing = document.corrections.filter(withdrawn_at=None)
        standing = all_standing.filter(field=field).first()
        if standing is None:
            raise NotFoundError("Trường này không có chỉnh sửa.")
        together = list(all_standing.filter(at=standing.at, by=standing.by_id))
        _withdraw(all_standing, together, timezone.now())
        if field == _TASKS:
            _give_back(document, standing.at)
        record(
            actor=actor,
            verb="directives.withdraw_correction",
            obj=document,
            before={one.field: _told(one.field, one.after) for one in together},
            after={one.field: _told(one.field, one.before) for one in together},
        )


def _withdraw(standing: QuerySet[Correction], together: list[Correction], now: datetime) -> None:
    if any(one.field == _TASKS for one in together):
        # they are about places of the list that goes
        standing.filter(field__startswith=f"{_TASKS}.").update(withdrawn_at=now)
    standing.filter(pk__in=[one.pk for one in together]).update(withdrawn_at=now)


def _give_back(document: ReceivedDocument, at: datetime) -> None:
    """Let the corrections stand again that the change of the list took up."""
    taken_up = document.corrections.filter(withdrawn_at=at, field__startswith=_TASKS)
    taken_up.update(withdrawn_at=None)


def _told(field: str, value: object) -> object:
    """Give what the journal keeps of a value: of the whole list of tasks, how many there were."""
    return len(value) if field == _TASKS and isinstance(value, list) else value
