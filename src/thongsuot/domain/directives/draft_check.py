"""Checks a draft (kiểm tra dự thảo) as it is typed, against the document it stands under."""

from __future__ import annotations

from dataclasses import replace

from thongsuot.core.model.errors import UnreadableDocumentError
from thongsuot.core.model.finding import Finding
from thongsuot.core.model.reading import Reading
from thongsuot.core.rules.context import Context
from thongsuot.domain.directives.check_settings import context_of
from thongsuot.domain.directives.models import Draft
from thongsuot.domain.directives.own_document import reading_of
from thongsuot.domain.directives.reading_process import read_apart
from thongsuot.domain.errors import InvalidError

Checked = tuple[Reading, tuple[Finding, ...]]

TEXT_FILE = "du-thao.txt"


def check_draft(draft: Draft, text: str) -> Checked | None:
    """Read and check ``text`` as the draft would say it; None where there is nothing to check yet.

    Raises:
        InvalidError: the text bears a mark of secrecy, or takes too long.
    """
    words = text.replace("\r\n", "\n").replace("\x00", "")
    if not words.strip():
        return None
    return checked_file(words.encode(), TEXT_FILE, draft_context(draft))


def checked_file(data: bytes, name: str, context: Context) -> Checked:
    """Read and check a file while somebody waits.

    Raises:
        InvalidError: it cannot be read.
    """
    try:
        answer = read_apart(data, name, context=context, is_awaited=True)
    except UnreadableDocumentError as error:
        raise InvalidError(error.message, {"text": error.code.value}) from error
    return answer.as_reading(), answer.as_findings()


def draft_context(draft: Draft) -> Context:
    """Give the context of the unit, with the document that the draft stands under."""
    parent = reading_of(draft.parent) if draft.parent else None
    return replace(context_of(draft.unit), parent=parent)
