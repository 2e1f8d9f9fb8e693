"""Pages of a PDF that are pictures (trang quét): told by what covers them, recognised like any picture."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium_c

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pypdfium2 as pdfium

    from thongsuot.core.intake.opened_document import Line
    from thongsuot.core.intake.scan.engine import Gray

# A signing tool prints a few words of its own on a scan; a letter has more.
_FEWEST_LETTERS = 120
_MOST_COVERED = 0.4
_MOST_OBJECTS = 2_000
_DOTS_PER_INCH = 200
_LONGEST_SIDE = 4_000


def is_scanned(page: pdfium.PdfPage, lines: Iterable[Line]) -> bool:
    """Tell whether a page with these lines is a picture of paper rather than text."""
    letters = sum(len(line.text) for line in lines)
    return letters < _FEWEST_LETTERS and _covered(page) > _MOST_COVERED


def rendered(page: pdfium.PdfPage) -> Gray:
    """Give the picture of a page in shades of grey, as it is recognised."""
    scale = min(_DOTS_PER_INCH / 72, _LONGEST_SIDE / max(*page.get_size(), 1.0))
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        picture: Gray = bitmap.to_numpy().reshape(bitmap.height, bitmap.width).copy()
        return picture
    finally:
        bitmap.close()


def _covered(page: pdfium.PdfPage) -> float:
    """Give the share of the page that its largest picture covers."""
    width, height = page.get_size()
    largest = 0.0
    box = [ctypes.c_float() for _ in range(4)]
    for index in range(min(pdfium_c.FPDFPage_CountObjects(page.raw), _MOST_OBJECTS)):
        shape = pdfium_c.FPDFPage_GetObject(page.raw, index)
        if pdfium_c.FPDFPageObj_GetType(shape) != pdfium_c.FPDF_PAGEOBJ_IMAGE:
            continue
        if pdfium_c.FPDFPageObj_GetBounds(shape, *box):
            x1, y1, x2, y2 = (side.value for side in box)
            largest = max(largest, (x2 - x1) * (y2 - y1))
    return float(largest / max(width * height, 1.0))
