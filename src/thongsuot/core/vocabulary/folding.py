"""Folding (chuẩn hóa để so sánh): forms of a text for comparison that keep every offset."""

from __future__ import annotations

import re
from functools import lru_cache

_WHOLE_TEXT = 400
_LATIN = (*range(0x41, 0x250), *range(0x1E00, 0x1F00))
UPPER = "".join(char for char in map(chr, _LATIN) if char.isupper())
"""Capital letters of the Latin script, for use inside a regular expression's ``[...]``."""

LOWER = "".join(char for char in map(chr, _LATIN) if char.islower())
"""Small letters of the Latin script, for the same use."""

LETTERS = "".join(char for char in map(chr, _LATIN) if char.isalpha())
r"""All letters of the Latin script, for the same use: faster than ``\w``, which asks what sort each sign is of."""

_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
    "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
_MARKED = "".join({pair[1] for pair in _TONES})
_TONE_MARKS = re.compile(rf"[oOuU][{_MARKED}{_MARKED.upper()}](?<![qQ]..)(?!\w)")
_SAME_SIGN = {
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u00ad": "-", "\u00a0": " ", "\u2009": " ",
    "Ð": "Đ", "ð": "đ", "İ": "I", "\t": " ",
}  # fmt: skip


def set_tone_marks(text: str) -> str:
    """Move tone marks to where the standard writes them (``hoá`` → ``hóa``); the length stays."""
    return _TONE_MARKS.sub(_moved, text)


def plain(text: str) -> str:
    """Give ``text`` with one form of dash, blank, Đ and tone mark, capitals kept; the length stays."""
    return _plain_words(text) if len(text) < _WHOLE_TEXT else _plain_whole(text)


def fold(text: str) -> str:
    """Give the plain form of ``text`` in lower case; the length stays."""
    return plain(text).lower() if len(text) < _WHOLE_TEXT else _fold_whole(text)


@lru_cache(maxsize=2048)
def _plain_words(text: str) -> str:
    """Keep the form of names and phrases, which a document repeats."""
    return _plain(text)


def _plain(text: str) -> str:
    for sign, standard in _SAME_SIGN.items():
        if sign in text:
            text = text.replace(sign, standard)
    return set_tone_marks(text)


@lru_cache(maxsize=16)
def _plain_whole(text: str) -> str:
    """Keep the form of whole documents, which every reader of their parts asks for."""
    return _plain(text)


@lru_cache(maxsize=16)
def _fold_whole(text: str) -> str:
    return _plain_whole(text).lower()


def _moved(match: re.Match[str]) -> str:
    pair = match[0]
    moved = _TONES.get(pair.lower())
    if moved is None:  # uà, oỳ: no pair in which a mark could be moved
        return pair
    return "".join(
        new.upper() if old.isupper() else new for old, new in zip(pair, moved, strict=True)
    )
