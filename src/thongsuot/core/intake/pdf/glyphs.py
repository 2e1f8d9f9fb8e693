"""The glyphs of a page, taken out of PDFium in the order in which the file draws them."""

from __future__ import annotations

import re
from array import array
from itertools import pairwise
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium_c

from thongsuot.core.intake.geometry import Glyphs
from thongsuot.core.intake.pdf.boxes import boxes_at
from thongsuot.core.intake.pdf.old_signs import SWALLOWED, in_unicode

if TYPE_CHECKING:
    from collections.abc import Callable

    import pypdfium2 as pdfium

    Turn = Callable[[float, float], tuple[float, float]]

_MOST_GLYPHS = 60_000
_BLANK = re.compile(" ")
_BREAK = re.compile("[\r\n\uffff\x00]")
_HYPHENS = "\x02\ufffe"  # how PDFium gives a hyphen at the end of a line


def signs_of(text_page: pdfium.PdfTextPage) -> str:
    """Give the characters; the whole text at once where it has exactly one sign for each of them."""
    count = min(text_page.count_chars(), _MOST_GLYPHS)
    text: str = text_page.get_text_range(0, count)
    if len(text) != count:
        raw = text_page.raw
        text = "".join(_sign(pdfium_c.FPDFText_GetUnicode(raw, index)) for index in range(count))
    for hyphen in _HYPHENS:
        text = text.replace(hyphen, "-")
    return text


def glyphs_of(page: pdfium.PdfPage, text_page: pdfium.PdfTextPage, signs: str) -> Glyphs:
    """Give every character that the page shows, ``signs`` all of them; blanks that PDFium only guessed are left out."""
    signs, sides = _drawn(text_page.raw, signs)
    left, bottom, right, top = page.get_cropbox()
    shown = Glyphs(
        signs,
        lefts=[x - left for x in sides[0::4]] if left else sides[0::4].tolist(),
        rights=[x - left for x in sides[2::4]] if left else sides[2::4].tolist(),
        tops=[top - y for y in sides[1::4]],
        bottoms=[top - y for y in sides[3::4]],
    )
    turn = _turns(right - left, top - bottom).get(page.get_rotation())
    return shown if turn is None else _turned(shown, turn)


def _drawn(raw: pdfium_c.FPDF_TEXTPAGE, signs: str) -> tuple[str, array[float]]:
    """Give the characters, and left, top, right and bottom of each as drawn, from the foot of the page upwards.

    All boxes are fetched in one sweep, for a page has thousands of them.
    """
    sides = boxes_at(raw, range(len(signs)))
    signs = _with_old_fonts(raw, signs, sides)
    is_guessed = pdfium_c.FPDFText_IsGenerated
    hidden = [found.start() for found in _BREAK.finditer(signs)]
    hidden += [
        place
        for place in [found.start() for found in _BLANK.finditer(signs)]
        # What was guessed has no width: only such blanks need to be asked for.
        if sides[4 * place] == sides[4 * place + 2] and is_guessed(raw, place) == 1
    ]
    if not hidden:
        return signs, sides
    shown = [(at + 1, end) for at, end in pairwise((-1, *sorted(hidden), len(signs)))]
    boxes = memoryview(sides)
    parts = b"".join([boxes[4 * at : 4 * end] for at, end in shown])
    return "".join([signs[at:end] for at, end in shown]), array("f", parts)


def _with_old_fonts(raw: pdfium_c.FPDF_TEXTPAGE, signs: str, sides: array[float]) -> str:
    """Give the letters in Unicode; a letter is as wide as the mark that it swallowed."""
    shown = in_unicode(raw, signs)
    if shown != signs:
        for place, (old, new) in enumerate(zip(signs, shown, strict=True)):
            if new == SWALLOWED and old != new:
                sides[4 * place - 2] = max(sides[4 * place - 2], sides[4 * place + 2])
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


def _sign(code: int) -> str:
    return chr(code) if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else "\x00"  # noqa: PLR2004


def _turns(width: float, height: float) -> dict[int, Turn]:
    """Give how places of a page become places of the page as it is shown, turned by so much."""
    return {
        90: lambda x, y: (height - y, x),
        180: lambda x, y: (width - x, height - y),
        270: lambda x, y: (y, width - x),
    }
