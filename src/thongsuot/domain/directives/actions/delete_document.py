"""Deletes a document (xóa văn bản) that was taken in by mistake, with its file and all that was read from it."""

from __future__ import annotations

from django.db import transaction

from thongsuot.domain.directives import stores
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.errors import ConflictError
from thongsuot.domain.journal.record import record
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor


def delete_document(actor: Actor, *, document: ReceivedDocument) -> None:
    """Remove a document on which nothing rests yet; the journal keeps its name and hash.

    Raises:
        NotAllowedError: the actor may not take in documents of the unit.
        ConflictError: it was confirmed, a campaign was opened from it, a draft stands under it, it
            replaces another one, or it is being read.
    """
    access.require(actor, "directives.receive", document.unit)
    with transaction.atomic():
        locked = ReceivedDocument.objects.select_for_update().filter(pk=document.pk).first()
        if locked is None:
            return
        _check(locked)
        files = [locked.stored_name, *locked.pages.values_list("stored_name", flat=True)]
        before = {"name": locked.name, "sha256": locked.sha256}
        record(actor=actor, verb="directives.delete_document", obj=locked, before=before)
        locked.delete()
        transaction.on_commit(lambda: _remove(files))


def _check(document: ReceivedDocument) -> None:
    if document.state in {DocumentState.RECEIVED, DocumentState.READING}:
        raise ConflictError("Văn bản đang được đọc. Hãy đợi đọc xong rồi xóa.")
    if document.confirmed_at is not None:
        raise ConflictError("Văn bản đã được xác nhận rà soát nên không xóa được.")
    if document.campaigns.exists():
        raise ConflictError("Đã mở đợt triển khai từ văn bản này nên không xóa được.")
    if document.drafts.exists():
        raise ConflictError("Đang có dự thảo soạn theo văn bản này nên không xóa được.")
    if document.replaces.exists():
        raise ConflictError("Văn bản này đang thay cho một văn bản khác nên không xóa được.")


def _remove(files: list[str]) -> None:
    for name in filter(None, files):
        stores.store().delete(name)
