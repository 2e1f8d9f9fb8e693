"""Received documents (văn bản đến): take in, look at, correct, confirm."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import FileResponse, HttpRequest
from ninja import File, Router, Schema
from ninja.files import UploadedFile

from thongsuot.api.auth import actor_of
from thongsuot.api.uploads import bytes_of
from thongsuot.domain.directives import access, queries
from thongsuot.domain.directives.actions.confirm_reading import confirm_reading
from thongsuot.domain.directives.actions.correct_field import correct_field
from thongsuot.domain.directives.actions.delete_document import delete_document
from thongsuot.domain.directives.actions.receive_document import receive_document, receive_pictures
from thongsuot.domain.directives.actions.withdraw_correction import withdraw_correction
from thongsuot.domain.directives.models import DocumentPage, ReceivedDocument

router = Router(tags=["documents"])
PAGE = 50
_LAST = 10**9  # databases count no further than 64 bits


class DocumentOut(Schema):
    """A document of the unit; ``state`` is received, reading, read or unreadable."""

    id: int
    unit_id: int
    name: str
    sha256: str
    size: int
    media_type: str
    state: str
    error_code: str
    error_message: str
    received_at: datetime
    confirmed_at: datetime | None


class ReceiptOut(Schema):
    """The document; ``is_new`` is false where the unit has the same bytes already."""

    document: DocumentOut
    is_new: bool


class DeletedOut(Schema):
    """What was deleted."""

    id: int


class PageOut(Schema):
    """A page with a picture; ``width`` and ``height`` are in points."""

    number: int
    width: float
    height: float


class CurrentReadingOut(Schema):
    """The reading with its corrections applied; ``corrected`` are the paths of the corrected fields.

    ``tasks_version`` is another number whenever the list of tasks was changed as a whole.
    """

    reading: dict[str, Any]
    corrected: list[str]
    tasks_version: int
    findings: list[dict[str, Any]]


class CorrectionIn(Schema):
    """A value to stand over the reading: ``field`` is a path such as ``date.day``."""

    field: str
    value: Any = None


@router.get("", response=list[DocumentOut], summary="Documents, latest first")
def list_documents(
    request: HttpRequest, words: str = "", state: str = "", offset: int = 0
) -> list[ReceivedDocument]:
    """Give a page of the unit's documents whose name or subject holds ``words``."""
    found = queries.find_documents(actor_of(request), words=words, state=state)
    first = min(max(offset, 0), _LAST)
    return list(found[first : first + PAGE])


@router.post("", response=ReceiptOut, summary="Take in a document")
def receive(request: HttpRequest, file: File[UploadedFile]) -> dict[str, Any]:
    """Take in a file for the caller's unit; it is read in the background, so look at ``state`` later."""
    receipt = receive_document(actor_of(request), name=file.name or "", data=bytes_of(file))
    return {"document": receipt.document, "is_new": receipt.is_new}


@router.post(
    "/pictures",
    response=ReceiptOut,
    summary="Take in photographs as one document",
)
def receive_as_one(request: HttpRequest, files: File[list[UploadedFile]]) -> dict[str, Any]:
    """Take in several photographs as the pages of one document, in the order in which they are sent."""
    parts = [(bytes_of(file), file.name or "") for file in files]
    receipt = receive_pictures(actor_of(request), files=parts)
    return {"document": receipt.document, "is_new": receipt.is_new}


@router.get("/{document_id}", response=DocumentOut, summary="One document")
def get_document(request: HttpRequest, document_id: int) -> ReceivedDocument:
    """Give one document and how far its reading has come."""
    return access.get_document(actor_of(request), document_id)


@router.delete("/{document_id}", response=DeletedOut, summary="Delete a document")
def delete(request: HttpRequest, document_id: int) -> dict[str, int]:
    """Delete a document on which nothing rests: not confirmed, no campaign opened from it."""
    actor = actor_of(request)
    delete_document(actor, document=access.get_document(actor, document_id))
    return {"id": document_id}


@router.get("/{document_id}/file", summary="The file itself")
def get_file(request: HttpRequest, document_id: int) -> FileResponse:
    """Give the bytes as they were taken in."""
    document = access.get_document(actor_of(request), document_id)
    return FileResponse(queries.open_file(document), as_attachment=True, filename=document.name)


@router.get("/{document_id}/pages", response=list[PageOut], summary="Its drawn pages")
def list_pages(request: HttpRequest, document_id: int) -> list[DocumentPage]:
    """Give the pages of which there are pictures; none for a document without pages."""
    return queries.pages_of(access.get_document(actor_of(request), document_id))


@router.get("/{document_id}/pages/{number}", summary="A page as a picture")
def get_page(request: HttpRequest, document_id: int, number: int) -> FileResponse:
    """Give the picture of a page as JPEG."""
    document = access.get_document(actor_of(request), document_id)
    return FileResponse(queries.open_page(document, number), content_type="image/jpeg")


@router.get("/{document_id}/reading", response=CurrentReadingOut, summary="Its reading")
def get_reading(request: HttpRequest, document_id: int) -> dict[str, Any]:
    """Give what was read, with the corrections of people over it, and the findings."""
    return current_reading_out(access.get_document(actor_of(request), document_id))


@router.post(
    "/{document_id}/corrections",
    response=CurrentReadingOut,
    summary="Correct a field",
)
def correct(request: HttpRequest, document_id: int, correction: CorrectionIn) -> dict[str, Any]:
    """Set a value over the reading, which itself stays as it was read."""
    actor = actor_of(request)
    document = access.get_document(actor, document_id)
    correct_field(actor, document=document, field=correction.field, value=correction.value)
    return current_reading_out(document)


@router.delete(
    "/{document_id}/corrections/{field}",
    response=CurrentReadingOut,
    summary="Withdraw a correction",
)
def withdraw(request: HttpRequest, document_id: int, field: str) -> dict[str, Any]:
    """Let what was read of a field stand again."""
    actor = actor_of(request)
    document = access.get_document(actor, document_id)
    withdraw_correction(actor, document=document, field=field)
    return current_reading_out(document)


@router.post("/{document_id}/confirmation", response=DocumentOut, summary="Confirm it")
def confirm(request: HttpRequest, document_id: int) -> ReceivedDocument:
    """Say that a person has looked at the reading and stands by it."""
    actor = actor_of(request)
    return confirm_reading(actor, document=access.get_document(actor, document_id))


def current_reading_out(document: ReceivedDocument) -> dict[str, Any]:
    """Give a document's reading as it stands now."""
    current = queries.current_reading(document)
    return {
        "reading": current.data,
        "corrected": sorted(current.corrected),
        "tasks_version": queries.tasks_version(document),
        "findings": [finding.data for finding in queries.findings_of(document)],
    }
