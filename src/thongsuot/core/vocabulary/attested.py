"""Attested syllables (âm tiết có dùng): which of the syllables that the rules allow are in use."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from thongsuot.core.vocabulary.load import strings, table

_TONES = {"\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
_ENTRY = re.compile(r"(\D+)(\d+)")


@lru_cache(maxsize=20_000)
def is_attested(word: str) -> bool:
    """Tell whether the syllable, in any capitals and with either placement of its tone, is in use."""
    base, tone = bare_and_tone(word)
    if base in {"i", "y"} or (base, tone) in _also():
        return True
    return any(
        tone in _tones(rime, onset)
        for cut in range(min(4, len(base)))
        for onset, rime in _readings(base[:cut], base[cut:])
    )


def bare_and_tone(word: str) -> tuple[str, str]:
    """Give the syllable without its tone, in small letters, and the number of the tone (0 ngang … 5 nặng)."""
    whole = unicodedata.normalize("NFD", word.lower())
    tone = next((_TONES[sign] for sign in whole if sign in _TONES), "0")
    bare = "".join(sign for sign in whole if sign not in _TONES)
    return unicodedata.normalize("NFC", bare), tone


def _readings(onset: str, rime: str) -> list[tuple[str, str]]:
    """Give the ways in which the table may hold a syllable: i for y, qu and gi with or without their vowel."""
    found = [(onset, rime)]
    if rime in {"i", "y"}:
        found.append((onset, "y" if rime == "i" else "i"))
    if onset == "qu":
        found.append(("qu", f"u{rime}"))
    if onset == "gi":
        found += [("g", f"i{rime}"), ("gi", f"i{rime}")]
    return found


def _tones(rime: str, onset: str) -> str:
    return _rimes().get(rime, {}).get(onset or "-", "")


@cache
def _also() -> frozenset[tuple[str, str]]:
    words = " ".join(strings("attested_syllables", "also")).split()
    return frozenset(bare_and_tone(word) for word in words)


@cache
def _rimes() -> dict[str, dict[str, str]]:
    rows: dict[str, str] = table("attested_syllables")["rimes"]
    return {
        rime: {found[1]: found[2] for found in map(_ENTRY.fullmatch, row.split()) if found}
        for rime, row in rows.items()
    }
