"""Pictures of pages (ảnh trang): a PDF or a scan page by page, in the measure of the places of its lines.

What was recognised in a picture has its places in the picture made clean, so it is that one which is given.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from thongsuot.core.intake.file_format import FileFormat, tell_format
from thongsuot.core.intake.picture_bundle import parts_of
from thongsuot.core.intake.progress import page_finished

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2 as pdfium
    from PIL.Image import Image

    from thongsuot.core.intake.scan.engine import Gray

MOST_PICTURES = 60
"""A longer document is looked at in its text; its first pages have pictures."""
_DOTS_PER_INCH = 110
_LONGEST_SIDE = 2_000
_QUALITY = 72


@dataclass(frozen=True, slots=True)
class PagePicture:
    """Page ``number`` (from 1) as JPEG; ``width`` and ``height`` are those of the page in points."""

    number: int
    jpeg: bytes
    width: float
    height: float


def page_pictures(data: bytes, name: str) -> Iterator[PagePicture]:
    """Give the pictures of the pages of a PDF, a picture file or a bundle of them; other files have none.

    Never to be called from two threads at once.

    Raises:
        UnreadableDocumentError: the file is broken, locked or too large.
    """
    found = tell_format(data)
    if found is FileFormat.PDF:
        yield from _of_pdf(data, name)
    elif found is FileFormat.PICTURE:
        yield from _of_scans([(data, name)])
    elif found is FileFormat.PICTURES:
        yield from _of_scans(parts_of(data, name))


def _of_scans(files: list[tuple[bytes, str]]) -> Iterator[PagePicture]:
    from thongsuot.core.intake.scan.picture import pictures_of

    pages = (page for data, name in files for page in pictures_of(data, name))
    for number, page in enumerate(islice(pages, MOST_PICTURES), start=1):
        yield _told(_of_scan(page, number))


def _of_scan(page: Gray, number: int) -> PagePicture:
    from PIL import Image

    from thongsuot.core.intake.scan.clean import cleaned
    from thongsuot.core.intake.scan.read import POINTS_A_DOT

    clean = cleaned(page)
    height, width = clean.shape
    return PagePicture(
        number, _jpeg(Image.fromarray(clean)), width * POINTS_A_DOT, height * POINTS_A_DOT
    )


def _of_pdf(data: bytes, name: str) -> Iterator[PagePicture]:
    from thongsuot.core.intake.pdf.read import open_pdf

    document = open_pdf(data, name)
    try:
        for index in range(min(len(document), MOST_PICTURES)):
            page = document[index]
            try:
                yield _told(_of_page(page, index + 1))
            finally:
                page.close()
    finally:
        document.close()


def _of_page(page: pdfium.PdfPage, number: int) -> PagePicture:
    from thongsuot.core.intake.pdf.page import page_lines
    from thongsuot.core.intake.pdf.scanned import is_scanned, rendered
    from thongsuot.core.intake.scan.engine import has_ocr

    if has_ocr() and is_scanned(page, page_lines(page, number).lines):
        return _of_scan(rendered(page), number)
    width, height = page.get_size()
    scale = min(_DOTS_PER_INCH / 72, _LONGEST_SIDE / max(width, height, 1.0))
    bitmap = page.render(scale=scale)
    try:
        return PagePicture(number, _jpeg(bitmap.to_pil()), width, height)
    finally:
        bitmap.close()


def _told(picture: PagePicture) -> PagePicture:
    """Tell whoever watches the time that a page is finished."""
    page_finished()
    return picture


def _jpeg(picture: Image) -> bytes:
    out = io.BytesIO()
    if max(picture.size) > _LONGEST_SIDE:
        picture.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    flat = picture if picture.mode == "L" else picture.convert("RGB")
    flat.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()
