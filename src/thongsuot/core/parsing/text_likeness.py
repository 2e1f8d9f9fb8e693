"""Likeness of texts (độ giống nhau): how much two texts share, and marks by which likely ones are found fast."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from itertools import pairwise

from thongsuot.core.vocabulary.without_marks import without_marks

_WORD = re.compile(r"\w+")
_MOST_WORDS = 6_000
_PRIME = (1 << 61) - 1
_BANDS = 8
_ROWS = 2
_FACTORS = tuple((2 * n + 3) * 0x9E3779B97F4A7C15 % _PRIME for n in range(_BANDS * _ROWS))
_SHIFTS = tuple((5 * n + 7) * 0xC2B2AE3D27D4EB4F % _PRIME for n in range(_BANDS * _ROWS))


def text_marks(text: str) -> tuple[int, ...]:
    """Give a few numbers of a text, of which near-equal texts share at least one (MinHash in bands).

    Marks on letters do not count, for recognition loses them first; neither does where lines break.
    """
    pairs = {zlib.crc32(f"{one} {two}".encode()) for one, two in pairwise(_words(text))}
    if not pairs:
        return ()
    least = [
        min((pair * factor + shift) % _PRIME for pair in pairs)
        for factor, shift in zip(_FACTORS, _SHIFTS, strict=True)
    ]
    return tuple(
        zlib.crc32(repr((band, least[band * _ROWS : (band + 1) * _ROWS])).encode())
        for band in range(_BANDS)
    )


def likeness(one: str, other: str) -> float:
    """Give the share of neighbouring words that two texts have in common, from 0 to 1."""
    pairs = [Counter(pairwise(_words(text))) for text in (one, other)]
    whole = pairs[0].total() + pairs[1].total()
    return 2 * (pairs[0] & pairs[1]).total() / whole if whole else 0.0


def _words(text: str) -> list[str]:
    return _WORD.findall(without_marks(text))[:_MOST_WORDS]
