"""How wide words are in the typeface of Vietnamese offices (Times New Roman), for judging full lines."""

from __future__ import annotations

import unicodedata

# Advance widths in thousandths of the size of the letters, grouped by width.
_LETTERS_BY_WIDTH = {
    180: "'", 250: " ,.", 278: "/:;\\ijlt", 333: "!()-I[]fr‘’", 389: "Js", 408: '"',
    444: "?acez“”", 469: "^", 500: "#$*0123456789_bdghknopquvxyđ–", 556: "FPS", 564: "+<=>",
    611: "ELTZ", 667: "BCR", 722: "ADGHKNOQUVwXYĐ", 778: "&m", 833: "%", 889: "M", 921: "@",
    944: "W", 1000: "—…",
}  # fmt: skip
_USUAL = 500


class _Widths(dict[str, int]):
    """Widths by letter; a letter with marks is as wide as the letter without."""

    def __missing__(self, letter: str) -> int:
        base = unicodedata.normalize("NFD", letter)[0]
        width = self[base] if base != letter else _USUAL
        self[letter] = width
        return width


_WIDTHS = _Widths({letter: w for w, letters in _LETTERS_BY_WIDTH.items() for letter in letters})


def text_width(text: str) -> int:
    """Give the width of ``text``, in thousandths of the size of its letters."""
    return sum(map(_WIDTHS.__getitem__, text))
