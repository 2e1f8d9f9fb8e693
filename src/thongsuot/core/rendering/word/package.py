"""Package (gói DOCX): a document's parts as one file, the same bytes for the same content."""

from __future__ import annotations

import zipfile
from io import BytesIO

from thongsuot.core.rendering.word.template import parts
from thongsuot.core.rendering.word.xml import escaped

_EPOCH = (1980, 1, 1, 0, 0, 0)
_MADE_ON_UNIX = 3
_CORE = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>"
    "<dc:language>vi-VN</dc:language></cp:coreProperties>"
)


def pack(document_xml: str, *, title: str, creator: str, mark: str | None) -> bytes:
    """Put ``document_xml`` among the parts of the template; no clock and no random number goes in."""
    own = {
        "word/document.xml": document_xml.encode(),
        "docProps/core.xml": _CORE.format(title=escaped(title), creator=escaped(creator)).encode(),
    }
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        for name, content in {**parts(mark), **own}.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = _MADE_ON_UNIX
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, compresslevel=6)
    return kept.getvalue()
