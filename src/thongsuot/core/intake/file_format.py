"""The format of a file (định dạng), told from its bytes; its name only decides between texts."""

from __future__ import annotations

import re
from enum import Enum, auto

_MIMETYPE_OF_PICTURES = b"mimetypeapplication/vnd.thongsuot.pages"
_MIMETYPE_OF_ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"
_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|div|p|table)\b",
    re.IGNORECASE | re.DOTALL,
)
_HOW_FAR = 4_096
_CONTROL = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)])


class FileFormat(Enum):
    """What a file is."""

    DOCX = auto()
    DOC = auto()
    LOCKED_OFFICE = auto()
    ODT = auto()
    SPREADSHEET = auto()
    SLIDES = auto()
    ARCHIVE = auto()
    RTF = auto()
    PDF = auto()
    HTML = auto()
    PICTURE = auto()
    PICTURES = auto()
    TEXT = auto()
    UNKNOWN = auto()


_SIGNATURES = (
    (b"%PDF-", FileFormat.PDF),
    (b"{\\rtf", FileFormat.RTF),
    (b"\x89PNG\r\n\x1a\n", FileFormat.PICTURE),
    (b"\xff\xd8\xff", FileFormat.PICTURE),
    (b"II*\x00", FileFormat.PICTURE),
    (b"MM\x00*", FileFormat.PICTURE),
    (b"GIF8", FileFormat.PICTURE),
    (b"RIFF", FileFormat.PICTURE),
)
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BOMS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")


def tell_format(data: bytes) -> FileFormat:
    """Tell what the bytes are."""
    head = data[:_HOW_FAR]
    if head.startswith(_ZIP):
        return _zip_format(data)
    if head.startswith(_OLE):
        return _ole_format(data)
    for signature, found in _SIGNATURES:
        if head.startswith(signature):
            return found
    if b"%PDF-" in head[:1024]:
        return FileFormat.PDF
    return _text_format(head)


def _text_format(head: bytes) -> FileFormat:
    if head.startswith(_BOMS) or len(head.translate(None, _CONTROL)) == len(head):
        return FileFormat.HTML if _HTML.match(head) else FileFormat.TEXT
    return FileFormat.UNKNOWN


def _zip_format(data: bytes) -> FileFormat:
    if _MIMETYPE_OF_ODT in data[:200]:
        return FileFormat.ODT
    if _MIMETYPE_OF_PICTURES in data[:200]:
        return FileFormat.PICTURES
    for sign, found in (
        (b"word/", FileFormat.DOCX),
        (b"xl/", FileFormat.SPREADSHEET),
        (b"ppt/", FileFormat.SLIDES),
        (b"[Content_Types].xml", FileFormat.DOCX),
    ):
        if sign in data:
            return found
    return FileFormat.ARCHIVE


def _ole_format(data: bytes) -> FileFormat:
    """Tell by the names of the streams, which an OLE file holds as UTF-16."""
    for name, found in (
        ("EncryptedPackage", FileFormat.LOCKED_OFFICE),
        ("WordDocument", FileFormat.DOC),
        ("Workbook", FileFormat.SPREADSHEET),
        ("PowerPoint Document", FileFormat.SLIDES),
    ):
        if name.encode("utf-16-le") in data:
            return found
    return FileFormat.UNKNOWN
