"""The glyphs of a page, taken out of PDFium in the order in which the file draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium_c

from thongsuot.core.intake.pdf.geometry import Glyph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pypdfium2 as pdfium

    Turn = Callable[[float, float], tuple[float, float]]

_MOST_GLYPHS = 60_000
_LINE_BREAKS = "\r\n\uffff\x00"
_HYPHENS = "\x02\ufffe"  # how PDFium gives a hyphen at the end of a line


def glyphs_of(page: pdfium.PdfPage) -> Iterator[Glyph]:
    """Give every character that the page shows; blanks that PDFium only guessed are left out."""
    text_page = page.get_textpage()
    try:
        count = min(text_page.count_chars(), _MOST_GLYPHS)
        turn = _turn_of(page)
        box = pdfium_c.FS_RECTF()
        for index, sign in enumerate(_signs(text_page, count)):
            if sign in _LINE_BREAKS:
                continue
            if sign.isspace() and pdfium_c.FPDFText_IsGenerated(text_page, index) == 1:
                continue
            if not pdfium_c.FPDFText_GetLooseCharBox(text_page, index, box):
                continue
            x1, y1 = turn(box.left, box.top)
            x2, y2 = turn(box.right, box.bottom)
            shown = "-" if sign in _HYPHENS else sign
            yield Glyph(shown, min(x1, x2), max(x1, x2), min(y1, y2), max(y1, y2))
    finally:
        text_page.close()


def _signs(text_page: pdfium.PdfTextPage, count: int) -> str | list[str]:
    """Give the characters; the whole text at once where it has exactly one sign for each of them."""
    text: str = text_page.get_text_range(0, count)
    if len(text) == count:
        return text
    return [_sign(pdfium_c.FPDFText_GetUnicode(text_page, index)) for index in range(count)]


def _sign(code: int) -> str:
    return chr(code) if 0 < code < 0xD800 or 0xE000 <= code < 0x110000 else "\x00"  # noqa: PLR2004


def _turn_of(page: pdfium.PdfPage) -> Turn:
    """Give how places of the page as drawn become places of the page as shown, head at 0."""
    left, bottom, right, top = page.get_cropbox()
    turns: dict[int, Turn] = {
        0: lambda x, y: (x - left, top - y),
        90: lambda x, y: (y - bottom, x - left),
        180: lambda x, y: (right - x, y - bottom),
        270: lambda x, y: (top - y, right - x),
    }
    return turns.get(page.get_rotation(), turns[0])
