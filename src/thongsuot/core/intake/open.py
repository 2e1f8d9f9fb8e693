"""Opening a file (mở tệp): the format is told from the bytes, and its reader gives the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.plain_text import read_plain_text
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError

if TYPE_CHECKING:
    from thongsuot.core.intake.opened_document import OpenedDocument


def open_document(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of the file ``name`` with the content ``data``.

    Raises:
        UnreadableDocumentError: the file is empty, damaged, locked or of an unknown format.
    """
    if not data.strip():
        raise UnreadableDocumentError(
            UnreadableCode.EMPTY,
            f"Tệp “{name}” không có nội dung. Hãy kiểm tra lại tệp gốc rồi tải lên lần nữa.",
        )
    return read_plain_text(data)
