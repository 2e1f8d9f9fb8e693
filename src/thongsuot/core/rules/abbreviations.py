"""Abbreviations (chữ viết tắt): the initials that stand for a name, in the ways offices write them."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+")
_LINKS = {"và"}


@lru_cache(maxsize=4096)
def initials(name: str) -> frozenset[str]:
    """Give the initials of ``name`` with and without links: LĐTBXH, LĐTBVXH, LĐTB&XH, and BLĐTBXH for a ministry."""
    words = _WORD.findall(name)
    plain = "".join(word[0].upper() for word in words if word not in _LINKS)
    linked = "".join("&" if word in _LINKS else word[0].upper() for word in words)
    full = "".join(word[0].upper() for word in words)
    own = "".join(word[0].upper() for word in words[1:] if word not in _LINKS)
    return frozenset(short for short in (plain, linked, full, own) if short)
