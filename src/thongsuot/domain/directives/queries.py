"""Reads documents, their readings with the corrections over them, and their findings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.files import File
from django.db.models import Q, QuerySet

from thongsuot.domain.directives import access, stores
from thongsuot.domain.directives.field_path import with_value
from thongsuot.domain.directives.models import Correction, FindingRow, ReadingRow, ReceivedDocument
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.errors import ConflictError
from thongsuot.domain.organisations.actor import Actor

_LOST = (
    "Tệp gốc của văn bản này không còn trong kho, nên không tải về được; nội dung đã đọc vẫn còn. "
    "Hãy báo quản trị hệ thống khôi phục kho từ bản sao lưu."
)


@dataclass(frozen=True, slots=True)
class CurrentReading:
    """The reading as JSON of the contract with the corrections applied; ``corrected`` are their paths.

    ``as_read`` is the reading without them: what the program itself read.
    """

    data: dict[str, Any]
    corrected: frozenset[str]
    corrections: tuple[Correction, ...]
    original: str
    as_read: dict[str, Any]


def find_documents(actor: Actor, *, words: str = "", state: str = "") -> QuerySet[ReceivedDocument]:
    """Give the unit's documents that fit, latest first; ``words`` are looked for in name and subject."""
    found = access.documents(actor).select_related("reading", "uploaded_by")
    if state:
        found = found.filter(state=state)
    for word in words.split():
        found = found.filter(
            Q(name__icontains=word) | Q(reading__data__subject__text__icontains=word)
        )
    return found


def current_reading(document: ReceivedDocument) -> CurrentReading:
    """Give what is known of a document: the reading, corrected where a person corrected it.

    Raises:
        ConflictError: the document has not been read.
    """
    row = ReadingRow.objects.filter(document=document).first()
    if row is None:
        raise ConflictError("Văn bản chưa được đọc xong.")
    data = row.data
    applied: list[Correction] = []
    standing = document.corrections.filter(withdrawn_at=None).select_related("by")
    for correction in standing.order_by("id"):
        try:
            data = with_value(data, correction.field, correction.after)
        except LookupError:
            # a list above it was replaced by a shorter one since: what it was about is gone
            continue
        applied.append(correction)
    return CurrentReading(
        data=data,
        corrected=frozenset(correction.field for correction in applied),
        corrections=tuple(applied),
        original=row.original,
        as_read=row.data,
    )


def tasks_version(document: ReceivedDocument) -> int:
    """Give a number that is another one whenever the list of tasks was changed as a whole."""
    standing = document.corrections.filter(field="assignments", withdrawn_at=None).first()
    return standing.pk if standing else 0


def texts_of(document_ids: Iterable[int]) -> dict[int, str]:
    """Give the texts of several documents by their ids, without the rest of their readings."""
    rows = ReadingRow.objects.filter(document__in=set(document_ids))
    return dict(rows.values_list("document_id", "data__text"))


def findings_of(document: ReceivedDocument) -> list[FindingRow]:
    """Give the findings about a document, in the order of its text."""
    return list(document.findings.all())


def open_file(document: ReceivedDocument) -> File[bytes]:
    """Open the file of a document that was read.

    Raises:
        ConflictError: the file is in quarantine, nothing was kept of it, or it is lost.
    """
    if document.state != DocumentState.READ:
        raise ConflictError("Chỉ tải được tệp của văn bản đã đọc xong.")
    try:
        return stores.store().open(document.stored_name)
    except FileNotFoundError as error:
        raise ConflictError(_LOST) from error
