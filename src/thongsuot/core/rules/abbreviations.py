"""Abbreviations (chữ viết tắt): the initials that stand for a name, in the ways offices write them."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from thongsuot.core.vocabulary.agency_words import bodies, field_names, kinds
from thongsuot.core.vocabulary.load import strings

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


@cache
def known_abbreviations() -> frozenset[str]:
    """Give the abbreviations of all bodies and fields of the vocabulary, and of offices and units."""
    fields = {short for field in field_names() for short in initials(field)}
    whole = {short for body in bodies() for short in initials(body.name)}
    irregular = {short for body in bodies() for short in body.short}
    glued = {
        f"{mark.strip('. ')}{short}" for kind in kinds() for mark in kind.glued for short in fields
    }
    return frozenset(
        fields | whole | irregular | glued | set(strings("known_abbreviations", "marks"))
    )


@lru_cache(maxsize=4)
def running_initials(text: str) -> str:
    """Give the initials of all words of ``text`` in a row: what a text names in full may stand short elsewhere."""
    words = _WORD.findall(text)
    plain = "".join(word[0].upper() for word in words if word not in _LINKS)
    return plain + " " + "".join(word[0].upper() for word in words)
