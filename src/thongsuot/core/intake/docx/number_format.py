"""Figures of automatic numbering: decimal, letters, Roman, bullets."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf02d": "-", "\uf06f": "□", "\uf0d8": "▸", "\uf0fc": "✓"}
"""What the fonts Symbol and Wingdings show for their private characters."""

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LARGEST_ROMAN = 5_000
_MOST_REPEATED = 20


def as_number(number: int, figures: str) -> str:
    """Write ``number`` in the figures that Word names ``figures`` (``lowerLetter``, ``upperRoman`` …)."""
    if figures == "none":
        return ""
    if figures in {"lowerLetter", "upperLetter"}:
        return _cased(_letters(number), figures)
    if figures in {"lowerRoman", "upperRoman"}:
        return _cased(_roman(number), figures)
    return f"{number:02}" if figures == "decimalZero" else str(number)


def _cased(text: str, figures: str) -> str:
    return text.upper() if figures.startswith("upper") else text


def _letters(number: int) -> str:
    """Word writes the letter after z as aa, then bb."""
    if not 0 < number <= len(_LETTERS) * _MOST_REPEATED:
        return str(number)
    repeats, place = divmod(number - 1, len(_LETTERS))
    return _LETTERS[place] * (repeats + 1)


def _roman(number: int) -> str:
    if not 0 < number < _LARGEST_ROMAN:
        return str(number)
    text = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text
