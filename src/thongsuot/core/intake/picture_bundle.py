"""PictureBundle (bó ảnh): several photographs in one file, as the pages of one document, in their order.

It is a ZIP package that says what it is in its first part, as ODT does; the photographs are not packed
tighter, so that each can be taken out again byte for byte with any program.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import PurePath
from typing import TYPE_CHECKING

from thongsuot.core.intake.safe_zip import SafeZip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thongsuot.core.intake.opened_document import OpenedDocument

MEDIA_TYPE = "application/vnd.thongsuot.pages"
_MIMETYPE = "mimetype"
_ANY_DAY = (1980, 1, 1, 0, 0, 0)


def pack(files: Sequence[tuple[bytes, str]]) -> bytes:
    """Give one file that holds the photographs, each with its name; the same ones give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        package.writestr(zipfile.ZipInfo(_MIMETYPE, _ANY_DAY), MEDIA_TYPE)
        for number, (data, name) in enumerate(files, start=1):
            part = f"{number:03}-{PurePath(name).name}"
            package.writestr(zipfile.ZipInfo(part, _ANY_DAY), data)
    return out.getvalue()


def parts_of(data: bytes, name: str) -> list[tuple[bytes, str]]:
    """Give the photographs of a bundle with their names, in order.

    Raises:
        UnreadableDocumentError: the bundle is broken or larger than the limits.
    """
    package = SafeZip.open(data, name)
    found = ((package.read(part), part) for part in sorted(package.parts) if part != _MIMETYPE)
    return [(part, part_name) for part, part_name in found if part is not None]


def read_bundle(data: bytes, name: str) -> OpenedDocument:
    """Give the lines of all photographs of a bundle as one document, a page each.

    Raises:
        UnreadableDocumentError: the bundle is broken, no recognition is installed, or no words were found.
    """
    from thongsuot.core.intake import refusals
    from thongsuot.core.intake.scan.read import read_pictures

    parts = parts_of(data, name)
    if not parts:
        raise refusals.empty(name)
    return read_pictures(parts)
