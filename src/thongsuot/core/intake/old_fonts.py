"""Text typed in the old Vietnamese fonts (phông chữ cũ: TCVN3 ``.VnTime``, VNI) turned into Unicode."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viparse.normalize.tables import Charmap

_TCVN3 = re.compile(r"\.vn", re.IGNORECASE)
_VNI = re.compile(r"vni[-_ ]", re.IGNORECASE)
_CAPITALS = re.compile(r"\.vn\w+h\b", re.IGNORECASE)


def to_unicode(text: str, font: str | None) -> str:
    """Give ``text`` as its font shows it; text in any other font stays as it is."""
    encoding = encoding_of(font)
    if encoding is None or not text.strip():
        return text
    from viparse.normalize.tables import convert

    converted: str = convert(text, _charmap(encoding))
    return converted.upper() if font is not None and _CAPITALS.match(font) else converted


@lru_cache(maxsize=256)
def encoding_of(font: str | None) -> str | None:
    """Tell by the name of a font which encoding its letters are in, or None for Unicode."""
    if not font:
        return None
    if _TCVN3.match(font):
        return "tcvn3"
    return "vni" if _VNI.match(font) else None


@cache
def _charmap(encoding: str) -> Charmap:
    from viparse.normalize.encodings import CHARMAPS

    return CHARMAPS[encoding]
