"""Folded text: letters, dashes and quotation marks made equal for comparison, offset by offset."""

from __future__ import annotations

import re
from functools import lru_cache

# A tone mark may stand on either letter of these pairs (hoà, hòa); both are one word.
_PAIRS = tuple(
    zip(
        ("oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"),
        ("òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"),
        strict=True,
    )
)

_SIGNS = str.maketrans(
    {
        "–": "-", "—": "-", "−": "-", "‑": "-", "‐": "-",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "″": '"',
        "‘": "'", "’": "'",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ",
        "ð": "đ",
    }
)  # fmt: skip


@lru_cache(maxsize=8)
def fold(text: str) -> str:
    """Give ``text`` in small letters with one spelling for tone marks, dashes and quotation marks.

    The result has the same length, so that a place in it is the same place in ``text``.
    """
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(_lower_one(letter) for letter in text)
    return fold_tones(lowered.translate(_SIGNS))


def fold_tones(text: str) -> str:
    """Set the tone mark of ``oà``, ``uỷ`` and their like on the first letter, in text or in a pattern."""
    for written, standard in _PAIRS:
        text = text.replace(written, standard)
    return text


def pattern(source: str) -> re.Pattern[str]:
    """Compile a pattern, written in small letters and verbose, that is to be used on folded text."""
    return re.compile(fold_tones(source), re.VERBOSE)


def _lower_one(letter: str) -> str:
    lowered = letter.lower()
    return lowered if len(lowered) == 1 else letter
