"""Letters of the old fonts in a PDF (TCVN3, VNI): which font drew each, by its name or by the letters it is asked for."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium_c

from thongsuot.core.intake.old_fonts import encoding_of, to_unicode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

# Signs that TCVN3 and VNI take for letters, and that Vietnamese text in Unicode hardly ever holds.
_TCVN3_ONLY = frozenset("µ¸¶·¹¨¾¼½©®ª¬ÆÇËÎÏÐÑÖ×ØÜÞßäåæçëîïñö÷øûüþ")
_VNI_ONLY = frozenset("äåæëïöøûüñîÄÅÆËÏÖØÛÜÑÎ")
OF_OLD_FONTS = _TCVN3_ONLY | _VNI_ONLY
_FEWEST_SIGNS = 3
_SHARE = 0.06
_LONGEST_NAME = 120
_SUBSET = re.compile(r"^[A-Z]{6}\+")
_NAMES = {"tcvn3": ".VnTime", "vni": "VNI-Times"}
SWALLOWED = "\uffff"


def may_be_old(signs: str, different: AbstractSet[str]) -> bool:
    """Tell whether a page holds signs enough that old fonts take for letters, so that its fonts are to be asked for.

    ``different`` are the signs of the page, each once.
    """
    return sum(map(signs.count, OF_OLD_FONTS & different)) >= _FEWEST_SIGNS


def in_unicode(text_page: pdfium_c.FPDF_TEXTPAGE, signs: str) -> str:
    """Give the letters that a page shows for ``signs``, one for each; what a letter swallows is U+FFFF."""
    if not may_be_old(signs, set(signs)):
        return signs
    fonts = [_font_of(text_page, place) for place in range(len(signs))]
    drawn: dict[str, list[str]] = {}
    for font, sign in zip(fonts, signs, strict=True):
        drawn.setdefault(font, []).append(sign)
    known = {font: _old_font(font, "".join(letters)) for font, letters in drawn.items()}
    shown: list[str] = []
    for font, group in groupby(zip(fonts, signs, strict=True), lambda pair: pair[0]):
        text = "".join(sign for _, sign in group)
        old = known[font]
        shown += _converted(text, old) if old is not None else text
    return "".join(shown)


def _old_font(name: str, text: str) -> str | None:
    """Give the name of an old font in whose letters ``text`` is; a font without a telling name by these letters."""
    if encoding_of(name) is not None:
        return name
    letters = sum(sign.isalpha() or sign in _TCVN3_ONLY for sign in text)
    # The signs that both share decide nothing; that of đ does, for nearly every sentence has it.
    if "®" in text and sum(sign in _TCVN3_ONLY for sign in text) > _SHARE * letters:
        return _NAMES["tcvn3"]
    return None


def _converted(text: str, font: str) -> Iterator[str]:
    """Convert letter by letter; a mark that VNI sets behind its letter is swallowed by it."""
    place = 0
    while place < len(text):
        pair = unicodedata.normalize("NFC", to_unicode(text[place : place + 2], font))
        is_pair = len(pair) == 1 and place + 1 < len(text) and encoding_of(font) == "vni"
        if is_pair:
            yield pair + SWALLOWED
        else:
            one = unicodedata.normalize("NFC", to_unicode(text[place], font))
            yield one if len(one) == 1 else text[place]
        place += 2 if is_pair else 1


def _font_of(text_page: pdfium_c.FPDF_TEXTPAGE, place: int) -> str:
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    flags = ctypes.c_int()
    size = pdfium_c.FPDFText_GetFontInfo(text_page, place, name, _LONGEST_NAME, flags)
    return _SUBSET.sub("", name.value.decode("latin-1")) if 0 < size <= _LONGEST_NAME else ""
