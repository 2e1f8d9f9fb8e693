"""Tail (phần cuối văn bản) of a DOCX: Nơi nhận beside the signature."""

from __future__ import annotations

from thongsuot.core.model.formal_document import FormalDocument
from thongsuot.core.rendering import wording
from thongsuot.core.rendering.word.columns import two_columns
from thongsuot.core.rendering.word.xml import broken_lines, line, paragraph


def tail(document: FormalDocument) -> str:
    """Make the recipients and the signature; both stay on one page."""
    return two_columns(((_recipients(document), _signature(document)),))


def _recipients(document: FormalDocument) -> str:
    lines = "".join(line("recipients", text) for text in wording.recipient_lines(document))
    return line("recipients_title", wording.RECIPIENTS) + lines


def _signature(document: FormalDocument) -> str:
    signing = document.signing
    authority = paragraph("authority", broken_lines(signing.lines))
    return authority + line("signer", signing.name or "")
