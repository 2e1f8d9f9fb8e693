"""Reads documents, their readings with the corrections over them, and their findings."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.core.files import File
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from thongsuot.core.model.codec import reading_from_json
from thongsuot.core.model.reading import Reading
from thongsuot.domain.directives import access, stores
from thongsuot.domain.directives.field_path import with_value
from thongsuot.domain.directives.known_names import KnownUse, known_for, with_known
from thongsuot.domain.directives.models import (
    Correction,
    DocumentPage,
    FindingRow,
    KnownAbbreviation,
    Likeness,
    ReadingRow,
    ReceivedDocument,
)
from thongsuot.domain.directives.models.received_document import DocumentState
from thongsuot.domain.errors import ConflictError, NotFoundError
from thongsuot.domain.organisations.actor import Actor

_TASKS = "assignments"
_DRAWING_TAKES = timedelta(minutes=5)
DRAWN = ("application/pdf", "image")
"""The media types whose pages are drawn as pictures begin so."""
_LOST = (
    "Tệp gốc của văn bản này không còn trong kho, nên không tải về được; nội dung đã đọc vẫn còn. "
    "Hãy báo quản trị hệ thống khôi phục kho từ bản sao lưu."
)


@dataclass(frozen=True, slots=True)
class CurrentReading:
    """The reading as JSON of the contract with the corrections applied; ``corrected`` are their paths.

    ``as_read`` is the reading without them: what the program itself read; ``named`` is that with the
    names known from earlier letters in it, and ``known`` tells where they stand.
    """

    data: dict[str, Any]
    corrected: frozenset[str]
    corrections: tuple[Correction, ...]
    original: str
    as_read: dict[str, Any]
    known: tuple[KnownUse, ...]
    named: dict[str, Any]


def find_documents(actor: Actor, *, words: str = "", state: str = "") -> QuerySet[ReceivedDocument]:
    """Give the unit's documents that fit, latest first; ``words`` are looked for in name and subject."""
    undecided = Likeness.objects.filter(document=OuterRef("pk"), decision="")
    found = access.documents(actor).annotate(is_alike=Exists(undecided))
    found = found.select_related("reading", "uploaded_by")
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
    standing = list(
        document.corrections.filter(withdrawn_at=None).select_related("by").order_by("id")
    )
    known = known_for(document, _issuer(row.data, standing))
    # the list of tasks first: the names of its agencies are looked for at their places in the text
    lists = [one for one in standing if one.field == _TASKS]
    applied: list[Correction] = []
    data, uses = with_known(_applied(row.data, lists, applied), known)
    data = _applied(data, [one for one in standing if one.field != _TASKS], applied)
    return CurrentReading(
        data=data,
        corrected=frozenset(correction.field for correction in applied),
        corrections=tuple(applied),
        original=row.original,
        as_read=row.data,
        known=tuple(use for use in uses if use.known.document_id != document.pk),
        named=with_known(row.data, known)[0],
    )


def _applied(
    data: dict[str, Any], corrections: list[Correction], applied: list[Correction]
) -> dict[str, Any]:
    for correction in corrections:
        try:
            data = with_value(data, correction.field, correction.after)
        except LookupError:
            # a list above it was replaced by a shorter one since: what it was about is gone
            continue
        applied.append(correction)
    return data


def _issuer(data: dict[str, Any], corrections: list[Correction]) -> str:
    about = [one for one in corrections if one.field.partition(".")[0] == "issuer"]
    return (_applied(data, about, [])["issuer"] or {}).get("name") or ""


def reading_as_read(row: ReadingRow) -> Reading:
    """Give what the program read, without corrections: the places of findings are places in it."""
    return reading_from_json(row.data, row.original)


def tasks_version(document: ReceivedDocument) -> int:
    """Give a number that is another one whenever the list of tasks was changed as a whole."""
    standing = document.corrections.filter(field="assignments", withdrawn_at=None).first()
    return standing.pk if standing else 0


def texts_of(document_ids: Iterable[int]) -> dict[int, str]:
    """Give the texts of several documents by their ids, without the rest of their readings."""
    rows = ReadingRow.objects.filter(document__in=set(document_ids))
    return dict(rows.values_list("document_id", "data__text"))


def find_abbreviations(actor: Actor, *, words: str = "") -> QuerySet[KnownAbbreviation]:
    """Give the abbreviations that the unit knows and that hold ``words``, issuer by issuer."""
    found = access.known_abbreviations(actor).select_related("by")
    for word in words.split():
        found = found.filter(
            Q(words__icontains=word) | Q(name__icontains=word) | Q(issuer__icontains=word)
        )
    return found


def findings_of(document: ReceivedDocument) -> list[FindingRow]:
    """Give the findings about a document, in the order of its text."""
    return in_order(document.findings.all())


def in_order(rows: Iterable[FindingRow]) -> list[FindingRow]:
    """Sort findings by their places: checked again, a document has new ones between the old ones."""
    return sorted(rows, key=lambda row: (_place(row), row.code, row.pk))


def _place(row: FindingRow) -> int:
    if row.start is not None:
        return row.start
    related = row.data.get("related") or [[0, 0]]
    return int(related[0][0])


def likenesses_of(document: ReceivedDocument, *, only_open: bool = False) -> list[Likeness]:
    """Give the earlier documents that this one is like, the most alike first."""
    found = document.likenesses.select_related("document", "other__unit", "decided_by")
    return list(found.filter(decision="") if only_open else found)


def pages_of(document: ReceivedDocument) -> list[DocumentPage]:
    """Give the pictures of the pages that were drawn, in order."""
    return list(document.pages.all())


def awaits_pages(document: ReceivedDocument) -> bool:
    """Tell whether pictures of the pages are still to be expected."""
    row = ReadingRow.objects.filter(document=document).only("read_at").first()
    if row is None or not document.media_type.startswith(DRAWN) or document.pages.exists():
        return False
    return timezone.now() - row.read_at < _DRAWING_TAKES


def open_page(document: ReceivedDocument, number: int) -> File[bytes]:
    """Open the picture of a page.

    Raises:
        NotFoundError: there is none of that page.
    """
    page = document.pages.filter(number=number).first()
    if page is None:
        raise NotFoundError("Không có ảnh của trang này.")
    try:
        return stores.store().open(page.stored_name)
    except FileNotFoundError as error:
        raise NotFoundError("Ảnh của trang này không còn trong kho.") from error


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
