"""Deletes a draft (xóa dự thảo) with all its versions; what was issued from it is a document of its own."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.directives.models import Draft
from thongsuot.domain.errors import ConflictError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def delete_draft(actor: Actor, *, draft: Draft, version: int) -> None:
    """Remove a draft; the journal keeps its name, and ``version`` is the one that the person saw.

    Deleting what is deleted already changes nothing.

    Raises:
        NotAllowedError: the actor may not draft.
        ConflictError: somebody saved another text meanwhile; nothing is deleted.
    """
    access.require(actor, "directives.correct", draft.unit)
    with transaction.atomic():
        rows = Draft.objects.select_for_update(of=("self",)).select_related("changed_by", "unit")
        locked = rows.filter(pk=draft.pk).first()
        if locked is None:
            return
        if locked.version != version:
            raise ConflictError(
                f"{locked.changed_by} vừa lưu một bản khác của dự thảo này nên chưa xóa. Hãy xem lại rồi xóa."
            )
        before = {"name": locked.name, "length": len(locked.text), "version": locked.version}
        record(actor=actor, verb="directives.delete_draft", obj=locked, before=before)
        locked.delete()
