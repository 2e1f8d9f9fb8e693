"""Reads a document (đọc văn bản): the job that turns a quarantined file into a reading with findings."""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.core.sandbox.request import Answer
from thongsuot.domain.directives import stores
from thongsuot.domain.directives.actions.check_again import finding_row
from thongsuot.domain.directives.actions.draw_pages import draw_pages_job
from thongsuot.domain.directives.check_settings import context_of
from thongsuot.domain.directives.find_alike import note_alike
from thongsuot.domain.directives.models import FindingRow, ReadingRow, ReceivedDocument
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.directives.queries import DRAWN
from thongsuot.domain.directives.reading_process import read_apart
from thongsuot.domain.jobs.enqueue import enqueue
from thongsuot.domain.journal.record import record

_WAITING = (DocumentState.RECEIVED, DocumentState.READING)


def read_document(document_id: int, *, is_awaited: bool = False) -> None:
    """Read the document; does nothing if that was done already, so it may safely be run twice.

    ``is_awaited``: somebody waits for it, so it must not take the time of a document of many pages.

    What is read goes to the store; what cannot be read is not kept, of a state secret not even its name.
    """
    waiting = ReceivedDocument.objects.filter(pk=document_id, state__in=_WAITING)
    if not waiting.update(state=DocumentState.READING):
        return
    document = ReceivedDocument.objects.get(pk=document_id)
    try:
        data = stores.get(stores.quarantine(), document.stored_name)
        context = context_of(document.unit)
        outcome = read_apart(data, document.name, context=context, is_awaited=is_awaited)
    except FileNotFoundError:
        lost = "Tệp chờ đọc không còn trong khu cách ly. Hãy tải lên lại."
        refuse(document, UnreadableDocumentError(UnreadableCode.NOT_FOUND, lost))
    except UnreadableDocumentError as error:
        refuse(document, error)
    else:
        stores.put(stores.store(), document.stored_name, data)
        _keep(document, outcome)


def _keep(document: ReceivedDocument, outcome: Answer) -> None:
    with transaction.atomic():
        if not _still_waiting(document):
            return
        document.state = DocumentState.READ
        document.media_type = outcome.data["source"]["media_type"]
        document.save()
        ReadingRow.objects.create(
            document=document,
            schema=outcome.data["schema"],
            data=outcome.data,
            original=outcome.original,
            places=outcome.places,
            parser_version=version("thongsuot"),
            read_at=timezone.now(),
        )
        FindingRow.objects.bulk_create(finding_row(document, one) for one in outcome.findings)
        after = {
            "name": document.name,
            "sha256": document.sha256,
            "findings": len(outcome.findings),
        }
        note_alike(document, outcome.data)
        if document.media_type.startswith(DRAWN):
            enqueue(draw_pages_job, document.pk)
        _record(document, "directives.read_document", after)
        transaction.on_commit(lambda: stores.quarantine().delete(document.stored_name))


def refuse(document: ReceivedDocument, error: UnreadableDocumentError) -> None:
    """Mark a waiting document as unreadable and keep nothing of it, of a state secret not even its name."""
    quarantined = document.stored_name
    with transaction.atomic():
        if not _still_waiting(document):
            return
        document.state = DocumentState.UNREADABLE
        document.error_code = error.code.value
        document.error_message = error.message
        document.stored_name = ""
        if error.code is UnreadableCode.SECRET:
            document.name = "(văn bản mật, không lưu)"
            document.sha256 = ""
            document.size = 0
        document.save()
        _record(document, "directives.refuse_document", {"code": error.code.value})
        transaction.on_commit(lambda: stores.quarantine().delete(quarantined))


def _still_waiting(document: ReceivedDocument) -> bool:
    """Lock the document and tell whether nobody else has finished reading it meanwhile."""
    locked = ReceivedDocument.objects.select_for_update().get(pk=document.pk)
    return locked.state in _WAITING and locked.stored_name == document.stored_name


def _record(document: ReceivedDocument, verb: str, after: dict[str, Any]) -> None:
    record(actor=None, verb=verb, obj=document, after=after, unit_code=document.unit.code)


@task
def read_document_job(document_id: int) -> None:
    """Read the document in the worker."""
    read_document(document_id)
