"""The glyphs of a page, taken out of PDFium in the order in which the file draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium_c

from thongsuot.core.intake.geometry import Glyph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pypdfium2 as pdfium

    Turn = Callable[[float, float], tuple[float, float]]

_MOST_GLYPHS = 60_000
_LINE_BREAKS = "\r\n\uffff\x00"
_HYPHENS = "\x02\ufffe"  # how PDFium gives a hyphen at the end of a line


def glyphs_of(page: pdfium.PdfPage) -> list[Glyph]:
    """Give every character that the page shows; blanks that PDFium only guessed are left out."""
    text_page = page.get_textpage()
    try:
        return list(_upright_glyphs(text_page, page.get_cropbox(), page.get_rotation()))
    finally:
        text_page.close()


def _upright_glyphs(
    text_page: pdfium.PdfTextPage, crop: tuple[float, float, float, float], rotation: int
) -> Iterator[Glyph]:
    left, _, _, top = crop
    turn = _turns(crop).get(rotation)
    box = pdfium_c.FS_RECTF()
    place_of = pdfium_c.FPDFText_GetLooseCharBox
    is_guessed = pdfium_c.FPDFText_IsGenerated
    raw = text_page.raw
    for index, sign in enumerate(_signs(text_page, min(text_page.count_chars(), _MOST_GLYPHS))):
        if sign in _LINE_BREAKS or (sign == " " and is_guessed(raw, index) == 1):
            continue
        if not place_of(raw, index, box):
            continue
        shown = "-" if sign in _HYPHENS else sign
        if turn is None:
            yield Glyph(shown, box.left - left, box.right - left, top - box.top, top - box.bottom)
        else:
            (x1, y1), (x2, y2) = turn(box.left, box.top), turn(box.right, box.bottom)
            yield Glyph(shown, min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2))


def _signs(text_page: pdfium.PdfTextPage, count: int) -> str | list[str]:
    """Give the characters; the whole text at once where it has exactly one sign for each of them."""
    text: str = text_page.get_text_range(0, count)
    if len(text) == count:
        return text
    return [_sign(pdfium_c.FPDFText_GetUnicode(text_page, index)) for index in range(count)]


def _sign(code: int) -> str:
    return chr(code) if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else "\x00"  # noqa: PLR2004


def _turns(crop: tuple[float, float, float, float]) -> dict[int, Turn]:
    """Give how places of a turned page as drawn become places of the page as shown, head at 0."""
    left, bottom, right, top = crop
    return {
        90: lambda x, y: (y - bottom, x - left),
        180: lambda x, y: (right - x, y - bottom),
        270: lambda x, y: (top - y, right - x),
    }
