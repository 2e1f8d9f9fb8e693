"""Syllables (âm tiết): which letters make a Vietnamese syllable, by onset, rime and tone."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from thongsuot.core.vocabulary.load import strings

_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_CHECKED = ("p", "t", "c", "ch")
_HIGH_AND_LOW = {"\u0301", "\u0323"}  # sắc and nặng: the tones of syllables that end in p, t, c, ch
_FRONT = tuple("eêiy")


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Tell whether ``word`` can be a Vietnamese syllable; capitals do not count, both tone placements are right."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    tones = _TONES.findall(decomposed)
    base = unicodedata.normalize("NFC", _TONES.sub("", decomposed))
    if len(tones) > 1:
        return False
    return any(
        _fits(onset, base[len(onset) :], tones) for onset in _onsets() if base.startswith(onset)
    )


def bare_letters(word: str) -> str:
    """Give the letters without any mark, đ as d."""
    decomposed = unicodedata.normalize("NFD", word.lower().replace("đ", "d"))
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def _fits(onset: str, rime: str, tones: list[str]) -> bool:
    if onset == "qu":
        known = rime in _rimes("after_qu")
    elif onset == "gi":
        known = rime in _rimes("rimes") and not rime.startswith(("i", "y"))
    else:
        known = rime in _rimes("rimes") and _spelt(onset, rime)
    if not known:
        return False
    return not rime.endswith(_CHECKED) or (bool(tones) and tones[0] in _HIGH_AND_LOW)


def _spelt(onset: str, rime: str) -> bool:
    """The letters of one sound: k, gh, ngh before e ê i y; c, g, ng before the other vowels."""
    front = rime.startswith(_FRONT)
    if onset in {"k", "gh", "ngh"}:
        return front
    if onset in {"c", "ng"}:
        return not front
    if onset == "g":
        return not front or rime in {"i", "in", "iêng", "iêt", "ich"}
    return onset != "" or not rime.startswith("iê")


@cache
def _onsets() -> tuple[str, ...]:
    return strings("syllables", "onsets")


@cache
def _rimes(key: str) -> frozenset[str]:
    return frozenset(" ".join(strings("syllables", key)).split())
