"""Abbreviated names (tên viết tắt): told by their capitals, whatever they stand for."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:[-&][^\W\d_]+)*")
_FEWEST = 2


def is_abbreviated(name: str) -> bool:
    """Tell whether a name holds an abbreviation (``TTYT huyện``, ``Sở LĐ-TB&XH``, ``UBND``).

    A heading in capitals (``SỞ Y TẾ``) is written out; only a single word of capitals is none.
    """
    if not [word for word in name.split() if len(word) > 1 and not word[1:].islower()]:
        return False  # most names: a capital at most begins each word
    words = _WORD.findall(name)
    if name.isupper() and len(words) > 1:
        return False
    return any(sum(map(str.isupper, word)) >= _FEWEST for word in words if not word[1:].islower())
