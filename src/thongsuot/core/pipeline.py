"""The whole way of one document (toàn trình đọc văn bản): bytes, lines, repaired text, directive."""

from __future__ import annotations

import hashlib

from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.opened_document import OpenedDocument
from thongsuot.core.intake.plain_text import lines_of_text
from thongsuot.core.intake.repair import repair
from thongsuot.core.intake.secrecy import refuse_secret
from thongsuot.core.model.directive import Source
from thongsuot.core.model.reading import Reading


def read(data: bytes, name: str) -> Reading:
    """Read the file ``name`` with the content ``data``.

    Raises:
        UnreadableDocumentError: the file cannot be read, or bears a mark of secrecy (độ mật).
    """
    return _read(open_document(data, name), data, name)


def read_text(text: str, name: str = "") -> Reading:
    """Read text that was pasted in or is at hand already.

    Raises:
        UnreadableDocumentError: the text bears a mark of secrecy (độ mật).
    """
    return _read(lines_of_text(text), text.encode(), name)


def _read(opened: OpenedDocument, data: bytes, name: str) -> Reading:
    from thongsuot.core.parsing.parse import parse_directive  # loads the whole grammar

    source_text = repair(opened)
    refuse_secret(source_text)
    source = Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=opened.media_type,
        pages=opened.pages,
        text_origin=opened.text_origin,
    )
    return Reading(source, source_text, parse_directive(source_text))
