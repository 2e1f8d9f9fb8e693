"""Starts taking in a checked list of units (bắt đầu nhập); the job does it."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.errors import ConflictError
from thongsuot.domain.jobs.enqueue import enqueue
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.import_units import import_units_job
from thongsuot.domain.organisations.actor import Actor
from thongsuot.domain.organisations.models import UnitImport


def start_import(actor: Actor, *, run: UnitImport) -> UnitImport:
    """Have a checked list taken in; asking again while it runs changes nothing.

    Raises:
        NotAllowedError: the actor does not manage the unit above.
        ConflictError: the list has mistakes.
    """
    access.require(actor, "organisations.manage", run.parent)
    with transaction.atomic():
        locked = UnitImport.objects.select_for_update().get(pk=run.pk)
        if locked.state == UnitImport.State.REFUSED:
            raise ConflictError("Danh sách còn dòng sai; hãy sửa tệp rồi tải lên lại.")
        if locked.state == UnitImport.State.CHECKED:
            locked.state = UnitImport.State.RUNNING
            # who starts it answers for it, whoever sent the file
            locked.by, locked.post = actor.account, actor.post
            locked.save(update_fields=["state", "by", "post"])
            enqueue(import_units_job, locked.pk)
    locked.refresh_from_db()
    return locked
