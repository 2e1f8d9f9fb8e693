"""Ruling lines (đường kẻ) of a page: what the borders of tables are drawn with."""

from __future__ import annotations

import ctypes
from itertools import compress, pairwise, repeat
from typing import TYPE_CHECKING, NamedTuple

import pypdfium2.raw as pdfium_c

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2 as pdfium

# As places in memory, without the objects that the declared types make of each.
_OBJECT_AT = ctypes.cast(pdfium_c.FPDFPage_GetObject, ctypes.PYFUNCTYPE(ctypes.c_void_p))
_TYPE_OF = ctypes.cast(
    pdfium_c.FPDFPageObj_GetType, ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
)
_THIN = 3.0
_SHORTEST = 6.0
_MOST_OBJECTS = 20_000
_MOST_RULES = 1_500
_MOST_SEGMENTS = 400


class Rule(NamedTuple):
    """A level or an upright line; ``top`` grows downwards from the head of the page."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def is_upright(self) -> bool:
        """Tell whether the line stands upright."""
        return self.bottom - self.top > self.right - self.left


def rules_of(page: pdfium.PdfPage) -> list[Rule]:
    """Give the ruling lines of a page that is not turned, none where a page has very many."""
    if page.get_rotation():
        return []
    paths = _paths_of(page)
    if not paths:
        return []
    left, _, _, top = page.get_cropbox()
    rules: list[Rule] = []
    for shape in paths:
        rules += (
            Rule(x1 - left, top - y2, x2 - left, top - y1)
            for x1, y1, x2, y2 in _lines_of(shape)
            if _is_line(x2 - x1, y2 - y1)
        )
        if len(rules) > _MOST_RULES:
            return []
    return rules


def _paths_of(page: pdfium.PdfPage) -> list[pdfium_c.FPDF_PAGEOBJECT]:
    """Give the objects of a page that are drawn with lines; most are text, and a page has many of them."""
    number = min(pdfium_c.FPDFPage_CountObjects(page.raw), _MOST_OBJECTS)
    objects = list(map(_OBJECT_AT, repeat(ctypes.byref(page.raw.contents)), range(number)))
    are_paths = map(pdfium_c.FPDF_PAGEOBJ_PATH.__eq__, map(_TYPE_OF, objects))
    return [ctypes.cast(one, pdfium_c.FPDF_PAGEOBJECT) for one in compress(objects, are_paths)]


def _is_line(width: float, height: float) -> bool:
    return min(width, height) < _THIN and max(width, height) > _SHORTEST


def _lines_of(shape: pdfium_c.FPDF_PAGEOBJECT) -> Iterator[tuple[float, float, float, float]]:
    """Give the boxes of the parts of a path: of the whole where it is one thin line."""
    box = [ctypes.c_float() for _ in range(4)]
    if not pdfium_c.FPDFPageObj_GetBounds(shape, *box):
        return
    x1, y1, x2, y2 = (side.value for side in box)
    if _is_line(x2 - x1, y2 - y1):
        yield x1, y1, x2, y2
        return
    points = list(_points_of(shape))
    for (ax, ay), (bx, by) in pairwise(points):
        yield min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def _points_of(shape: pdfium_c.FPDF_PAGEOBJECT) -> Iterator[tuple[float, float]]:
    matrix = pdfium_c.FS_MATRIX()
    pdfium_c.FPDFPageObj_GetMatrix(shape, matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(min(pdfium_c.FPDFPath_CountSegments(shape), _MOST_SEGMENTS)):
        segment = pdfium_c.FPDFPath_GetPathSegment(shape, index)
        if pdfium_c.FPDFPathSegment_GetPoint(segment, x, y):
            yield (
                matrix.a * x.value + matrix.c * y.value + matrix.e,
                matrix.b * x.value + matrix.d * y.value + matrix.f,
            )
