"""Readings (kết quả đọc): a document in, the reading contract and the findings out, in one call."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import File, Query, Router, Schema
from ninja.files import UploadedFile

from thongsuot.api.auth import actor_of
from thongsuot.api.uploads import bytes_of
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.actions.receive_document import read_at_once
from thongsuot.domain.directives.check_settings import context_of
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.directives.reading_process import read_apart
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations import access

router = Router(tags=["readings"])


class ReadingOut(Schema):
    """A reading as ``thongsuot.directive/1`` and the findings of the checker.

    ``document_id`` is that of the document that was kept, null where nothing was; ``is_new`` is false
    where the unit had the same bytes already: the reading is then the one of that document, with the
    corrections of people over it.
    """

    reading: dict[str, Any]
    findings: list[dict[str, Any]]
    document_id: int | None = None
    is_new: bool = True


@router.post("", response=ReadingOut, summary="Read a document in one call")
def read_document(
    request: HttpRequest, *, file: File[UploadedFile], keep: Query[bool] = False
) -> dict[str, Any]:
    """Read and check one file of any kind that is taken in, in a process apart with limits of time and memory.

    Nothing is kept, unless ``keep=true``: then the file is received for the caller's unit as by
    ``POST /documents`` and read before the answer is given.

    A file that cannot be read is answered with 422, and ``fields.file`` says why: ``empty``,
    ``unknown_format``, ``damaged``, ``encrypted``, ``too_large``, ``no_text``, ``timeout`` or
    ``secret`` (a mark of state secrecy: nothing of it is kept). 403: the caller may not look at
    documents, or with ``keep`` not take them in. 409: somebody else sent the same
    bytes and they are still being read.
    """
    actor = actor_of(request)
    access.require(actor, "directives.receive" if keep else "directives.view")
    data, name = bytes_of(file), file.name or ""
    if not keep:
        try:
            outcome = read_apart(data, name, context=context_of(actor.unit), is_awaited=True)
        except UnreadableDocumentError as error:
            raise InvalidError(error.message, {"file": error.code.value}) from error
        return {"reading": outcome.data, "findings": outcome.findings}
    receipt = read_at_once(actor, name=name, data=data)
    document = receipt.document
    if document.state == DocumentState.UNREADABLE:
        raise InvalidError(document.error_message, {"file": document.error_code})
    return {
        "reading": queries.current_reading(document).data,
        "findings": [finding.data for finding in queries.findings_of(document)],
        "document_id": document.pk,
        "is_new": receipt.is_new,
    }
