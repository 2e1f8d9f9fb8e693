"""Opening a file (mở tệp): the format is told from the bytes, and its reader gives the lines."""

from __future__ import annotations

from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING

from thongsuot.core.intake import refusals
from thongsuot.core.intake.file_format import FileFormat, tell_format
from thongsuot.core.intake.largest_file import LARGEST_FILE

if TYPE_CHECKING:
    from collections.abc import Callable

    from thongsuot.core.intake.opened_document import OpenedDocument

# Module and function: loaded when first met, for a text needs none of the libraries of PDF and Office.
_READERS = {
    FileFormat.DOCX: ("docx.read", "read_docx"),
    FileFormat.DOC: ("doc.read", "read_doc"),
    FileFormat.ODT: ("odt.read", "read_odt"),
    FileFormat.RTF: ("rtf.read", "read_rtf"),
    FileFormat.HTML: ("html", "read_html"),
    FileFormat.PICTURE: ("scan.read", "read_picture"),
    FileFormat.PICTURES: ("picture_bundle", "read_bundle"),
    FileFormat.PDF: ("pdf.read", "read_pdf"),
    FileFormat.TEXT: ("plain_text", "read_plain_text"),
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
    if found not in _READERS:
        raise refusals.unknown_format(name, _NAMES.get(found, ""))
    return _reader(found)(data, name)


def load_readers() -> None:
    """Load the readers of all formats, so that no document waits for its own."""
    for found in _READERS:
        _reader(found)


def _reader(found: FileFormat) -> Callable[[bytes, str], OpenedDocument]:
    module, function = _READERS[found]
    reader: Callable[[bytes, str], OpenedDocument] = getattr(
        import_module(f"{__package__}.{module}"), function
    )
    return reader
