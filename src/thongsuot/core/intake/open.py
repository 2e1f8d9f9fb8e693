"""Opening a file (mở tệp): the format is told from the bytes, and its reader gives the lines."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from thongsuot.core.intake import refusals
from thongsuot.core.intake.doc.read import read_doc
from thongsuot.core.intake.docx.read import read_docx
from thongsuot.core.intake.file_format import FileFormat, tell_format
from thongsuot.core.intake.html import read_html
from thongsuot.core.intake.largest_file import LARGEST_FILE
from thongsuot.core.intake.odt.read import read_odt
from thongsuot.core.intake.pdf.read import read_pdf
from thongsuot.core.intake.picture_bundle import read_bundle
from thongsuot.core.intake.plain_text import read_plain_text
from thongsuot.core.intake.rtf.read import read_rtf
from thongsuot.core.intake.scan.read import read_picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from thongsuot.core.intake.opened_document import OpenedDocument

_READERS: dict[FileFormat, Callable[[bytes, str], OpenedDocument]] = {
    FileFormat.DOCX: read_docx,
    FileFormat.DOC: read_doc,
    FileFormat.ODT: read_odt,
    FileFormat.RTF: read_rtf,
    FileFormat.HTML: read_html,
    FileFormat.PICTURE: read_picture,
    FileFormat.PICTURES: read_bundle,
    FileFormat.PDF: read_pdf,
    FileFormat.TEXT: read_plain_text,
}
_NAMES = {
    FileFormat.SPREADSHEET: "bảng tính",
    FileFormat.SLIDES: "bản trình chiếu",
    FileFormat.ARCHIVE: "tệp nén",
    FileFormat.PICTURE: "ảnh",
    FileFormat.PDF: "PDF",
}
_OFFICE_NAMES = {".docx", ".doc", ".odt", ".rtf"}


def open_document(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of the file ``name`` with the content ``data``.

    Raises:
        UnreadableDocumentError: the file is empty, damaged, locked, too large or of an unknown format.
    """
    if not data.strip():
        raise refusals.empty(name)
    if len(data) > LARGEST_FILE:
        raise refusals.too_large(name, "60 MB")
    found = tell_format(data)
    if found is FileFormat.LOCKED_OFFICE:
        raise refusals.encrypted(name)
    if found is FileFormat.PICTURE and PurePath(name).suffix.lower() in _OFFICE_NAMES:
        raise refusals.mislabelled(name, _NAMES[found])
    reader = _READERS.get(found)
    if reader is None:
        raise refusals.unknown_format(name, _NAMES.get(found, ""))
    return reader(data, name)
