"""The glyphs of a page, taken out of PDFium in the order in which the file draws them."""

from __future__ import annotations

import ctypes
import re
from itertools import repeat
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium_c

from thongsuot.core.intake.geometry import Glyphs
from thongsuot.core.intake.pdf.old_signs import SWALLOWED, in_unicode

if TYPE_CHECKING:
    from collections.abc import Callable

    import pypdfium2 as pdfium

    Turn = Callable[[float, float], tuple[float, float]]

_MOST_GLYPHS = 60_000
_BLANK_OR_BREAK = re.compile("[ \r\n\uffff\x00]")
# The box of a character by bare addresses: what `ctypes` does for typed ones takes longer than PDFium.
_LOOSE_BOX = ctypes.cast(
    pdfium_c.FPDFText_GetLooseCharBox,
    ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p),
)
_HYPHENS = str.maketrans("\x02\ufffe", "--")  # how PDFium gives a hyphen at the end of a line


def glyphs_of(page: pdfium.PdfPage) -> Glyphs:
    """Give every character that the page shows; blanks that PDFium only guessed are left out."""
    text_page = page.get_textpage()
    try:
        drawn = _drawn(text_page)
    finally:
        text_page.close()
    left, bottom, right, top = page.get_cropbox()
    shown = Glyphs(
        drawn.signs,
        lefts=[x - left for x in drawn.lefts],
        rights=[x - left for x in drawn.rights],
        tops=[top - y for y in drawn.tops],
        bottoms=[top - y for y in drawn.bottoms],
    )
    turn = _turns(right - left, top - bottom).get(page.get_rotation())
    return shown if turn is None else _turned(shown, turn)


def _drawn(text_page: pdfium.PdfTextPage) -> Glyphs:
    """Give the characters with their places as drawn, from the foot of the page upwards.

    All boxes are fetched in one sweep, for a page has thousands of them.
    """
    raw = text_page.raw
    count = min(text_page.count_chars(), _MOST_GLYPHS)
    sides = (ctypes.c_float * (4 * count))()
    begin, size = ctypes.addressof(sides), ctypes.sizeof(pdfium_c.FS_RECTF)
    addresses = range(begin, begin + count * size, size)
    page = ctypes.cast(raw, ctypes.c_void_p).value
    has_box = list(map(_LOOSE_BOX, repeat(page, count), range(count), addresses))
    lefts, tops, rights, bottoms = (sides[side::4] for side in range(4))
    signs = _with_old_fonts(raw, _signs(text_page, count), rights)
    is_guessed = pdfium_c.FPDFText_IsGenerated
    shown = list(map(bool, has_box))
    for found in _BLANK_OR_BREAK.finditer(signs):
        place = found.start()
        # What was guessed has no width: only such blanks need to be asked for.
        has_width = found[0] == " " and lefts[place] != rights[place]
        if not has_width and (found[0] != " " or is_guessed(raw, place) == 1):
            shown[place] = False
    return Glyphs(signs.translate(_HYPHENS), lefts, rights, tops, bottoms).where(shown)


def _with_old_fonts(raw: pdfium_c.FPDF_TEXTPAGE, signs: str, rights: list[float]) -> str:
    """Give the letters in Unicode; a letter is as wide as the mark that it swallowed."""
    shown = in_unicode(raw, signs)
    if shown != signs:
        for place, (old, new) in enumerate(zip(signs, shown, strict=True)):
            if new == SWALLOWED and old != new:
                rights[place - 1] = max(rights[place - 1], rights[place])
    return shown


def _turned(glyphs: Glyphs, turn: Turn) -> Glyphs:
    """Give the characters of a page that is shown turned."""
    ones = map(turn, glyphs.lefts, glyphs.tops)
    others = map(turn, glyphs.rights, glyphs.bottoms)
    boxes = [
        (*sorted((x1, x2)), *sorted((y1, y2)))
        for (x1, y1), (x2, y2) in zip(ones, others, strict=True)
    ]
    lefts, rights, tops, bottoms = zip(*boxes, strict=True) if boxes else ((), (), (), ())
    return Glyphs(glyphs.signs, lefts, rights, tops, bottoms)


def _signs(text_page: pdfium.PdfTextPage, count: int) -> str:
    """Give the characters; the whole text at once where it has exactly one sign for each of them."""
    text: str = text_page.get_text_range(0, count)
    if len(text) == count:
        return text
    raw = text_page.raw
    return "".join(_sign(pdfium_c.FPDFText_GetUnicode(raw, index)) for index in range(count))


def _sign(code: int) -> str:
    return chr(code) if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else "\x00"  # noqa: PLR2004


def _turns(width: float, height: float) -> dict[int, Turn]:
    """Give how places of a page become places of the page as it is shown, turned by so much."""
    return {
        90: lambda x, y: (height - y, x),
        180: lambda x, y: (width - x, height - y),
        270: lambda x, y: (y, width - x),
    }
