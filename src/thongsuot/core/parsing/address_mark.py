"""Address mark (Kính gửi; điện:): the words that open the list of addressees."""

from __future__ import annotations

import re

from thongsuot.core.vocabulary.folding import UPPER

_LETTER = re.compile(r"[\W_]*Kính\s*(?:gửi|gởi|trình)\b[\s*]*(?P<colon>[:.])?[\s*]*", re.IGNORECASE)
_WIRE = re.compile(rf"[\W_]*[{UPPER}][^\n:]{{5,120}}?(?:\s|\s?:\s?)(?:[đĐ]iện|ĐIỆN)\s*(?::\s*|$)")
_WIRE_ALONE = re.compile(r"(?:[\W_]*(?:Kính\s+điện|KÍNH\s+ĐIỆN)|\s*(?:Điện|ĐIỆN))\s*:\s*(?!\d)")
_MOST_WITHOUT_COLON = 110


def address_mark(words: str) -> int | None:
    """Give the offset behind `Kính gửi:` of a line, behind `Chủ tịch … điện:` or `Kính điện:`; None for another line."""
    letter = _LETTER.match(words) if "í" in words or "Í" in words else None
    if letter is not None and (letter["colon"] or len(words) < _MOST_WITHOUT_COLON):
        return letter.end()
    if not ("điện" in words or "Điện" in words or "ĐIỆN" in words):
        return None
    wire = _WIRE.match(words) or _WIRE_ALONE.match(words)
    return wire.end() if wire is not None else None
