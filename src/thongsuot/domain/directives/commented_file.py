"""Commented files (bản Word có nhận xét): the author's own file, or a draft, with what was found in it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from django.utils import timezone

from thongsuot.core.drafting.from_text import formal_of
from thongsuot.core.intake.docx.read import MEDIA_TYPE as DOCX
from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.core.model.finding import Finding
from thongsuot.core.model.reading import Reading
from thongsuot.core.rendering.docx import to_docx
from thongsuot.core.rendering.pdf import BUNDLED_FONTS, to_pdf
from thongsuot.core.rules.fixing import choose_fixes
from thongsuot.core.rules.word.marked import Marks
from thongsuot.core.sandbox.request import Marking
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.decisions import open_and_fixed
from thongsuot.domain.directives.draft_check import check_draft, checked_file, draft_context
from thongsuot.domain.directives.models import Draft, ReadingRow, ReceivedDocument
from thongsuot.domain.directives.reading_process import mark_apart
from thongsuot.domain.errors import ConflictError, InvalidError

_WORD_FILE = "du-thao.docx"


class DraftFile(StrEnum):
    """The forms in which a draft can be had."""

    WORD = "docx"
    PDF = "pdf"
    COMMENTED = "gop-y"


def can_be_commented(document: ReceivedDocument) -> bool:
    """Tell whether the file of a document can hold comments."""
    return document.media_type == DOCX


def commented_document(document: ReceivedDocument) -> bytes:
    """Give the file with a comment at each place that is open, and applied fixes as tracked changes.

    Raises:
        ConflictError: the document is no DOCX, or has not been read.
    """
    row = ReadingRow.objects.filter(document=document).first()
    if row is None or not can_be_commented(document):
        raise ConflictError(
            "Chỉ ghi nhận xét được vào tệp DOCX. Hãy tải bản Word của văn bản lên rồi thử lại."
        )
    with queries.open_file(document) as file:
        data = file.read()
    reading = queries.reading_as_read(row)
    found, fixed = open_and_fixed(document)
    return _marked(data, document.name, reading, found, fixed)


def draft_file(draft: Draft, kind: DraftFile) -> bytes:
    """Give the draft in the form of Decree 30, or as a Word file with what was found in it.

    Raises:
        InvalidError: there is nothing in it yet, or it bears a mark of secrecy.
    """
    checked = check_draft(draft, draft.text)
    if checked is None:
        raise InvalidError("Dự thảo chưa có nội dung.")
    document = formal_of(checked[0])
    if kind is DraftFile.PDF:
        return to_pdf(document, BUNDLED_FONTS)
    data = to_docx(document)
    if kind is DraftFile.WORD:
        return data
    reading, findings = checked_file(data, _WORD_FILE, draft_context(draft))
    return _marked(data, _WORD_FILE, reading, findings, ())


def _marked(
    data: bytes, name: str, reading: Reading, found: Iterable[Finding], fixed: Iterable[Finding]
) -> bytes:
    fixes = choose_fixes(reading.source_text, fixed, unsafe=True)
    when = timezone.now().strftime("%Y-%m-%dT%H:%M:%SZ")
    marks = Marks(tuple(found), fixes, when=when)
    try:
        return mark_apart(data, name, Marking(reading.source_text, marks))
    except UnreadableDocumentError as error:
        raise ConflictError(error.message) from error
