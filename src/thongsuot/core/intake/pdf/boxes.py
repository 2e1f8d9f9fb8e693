"""The boxes of characters (khung chữ), asked of PDFium for many characters in one sweep."""

from __future__ import annotations

import ctypes
from array import array
from collections import deque
from itertools import repeat, starmap
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium_c

if TYPE_CHECKING:
    from collections.abc import Sequence

# The box of a character without types of arguments, each made ready beforehand, and without a result, which is true
# for every character that there is: what `ctypes` does for typed ones takes longer than PDFium.
_LOOSE_BOX = ctypes.cast(pdfium_c.FPDFText_GetLooseCharBox, ctypes.PYFUNCTYPE(None))
_AT_ONCE = 2_048
_BOXES = (pdfium_c.FS_RECTF * _AT_ONCE)()
_BYTES = memoryview(_BOXES).cast("B")
_SIZE = ctypes.sizeof(pdfium_c.FS_RECTF)
_EACH_BOX = [ctypes.byref(_BOXES, place * _SIZE) for place in range(_AT_ONCE)]


def boxes_at(text_page: pdfium_c.FPDF_TEXTPAGE, places: Sequence[int]) -> array[float]:
    """Give left, top, right and bottom of the characters at ``places``, one behind the other, from the foot of the page."""
    sides = array("f")
    # The page is passed as the place where it lies, which for a pointer of a type would be where the pointer lies.
    page = ctypes.byref(text_page.contents)
    for first in range(0, len(places), _AT_ONCE):
        some = places[first : first + _AT_ONCE]
        deque(starmap(_LOOSE_BOX, zip(repeat(page), some, _EACH_BOX, strict=False)), maxlen=0)
        sides.frombytes(_BYTES[: len(some) * _SIZE])
    return sides
