"""Torn names (tên bị mất chữ): words of a head from which extraction took the letters with marks."""

from __future__ import annotations

import re

_VOWEL = re.compile(r"[aeiouyăâêôơưà-ỹ]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
_MOST_WITHOUT_VOWEL = 2


def is_torn_name(name: str) -> bool:
    """Tell whether so many words have no vowel left that they name nobody: ``UBND TNH PH TH``."""
    return sum(_VOWEL.search(word) is None for word in _WORD.findall(name)) > _MOST_WITHOUT_VOWEL
