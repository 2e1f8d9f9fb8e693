"""Name lines: long names of bodies (tên cơ quan) broken into even lines, and how long their words are."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations, pairwise

from thongsuot.core.vocabulary.load import table

_MM_PER_PT = 25.4 / 72
_MOST_LINES = 4


@lru_cache(maxsize=4096)
def width_of(words: str, size: float) -> float:
    """Give the length of ``words`` in mm when set in the bold face at ``size`` pt."""
    widths: dict[str, int] = table("letter_widths")["bold"]
    units = sum(
        widths.get(letter, widths["other"])
        for letter in unicodedata.normalize("NFD", words)
        if not unicodedata.combining(letter)
    )
    return units / 1000 * size * _MM_PER_PT


@lru_cache(maxsize=1024)
def name_lines(name: str, size: float, width: float) -> tuple[str, ...]:
    """Break ``name`` into as few lines as fit ``width`` mm, as even as can be.

    Where there is a choice a line ends with the kind of the body (ỦY BAN NHÂN DÂN) and the next
    begins with its place.
    """
    words = name.split()
    lengths = [width_of(word, size) for word in words]
    blank = width_of(" ", size)
    for count in range(1, _MOST_LINES + 1):
        ways = [
            (0, *cut, len(words))
            for cut in combinations(range(1, len(words)), count - 1)
            if _longest((0, *cut, len(words)), lengths, blank) <= width
        ]
        if ways:
            return min((_lines(words, way) for way in ways), key=lambda way: _badness(way, size))
    return (name,)


@lru_cache(maxsize=1024)
def even_width(words: str, size: float, width: float) -> float:
    """Give the least width in mm, a little slack in it, that takes no more lines than ``width`` does."""
    lengths = [width_of(word, size) for word in words.split()]
    blank = width_of(" ", size)
    count = _count(lengths, blank, width)
    narrow, wide = max(lengths, default=0.0), width
    while wide - narrow > 1.0:
        middle = (narrow + wide) / 2
        if _count(lengths, blank, middle) > count:
            narrow = middle
        else:
            wide = middle
    return min(wide + 2.0, width)


def _count(lengths: Sequence[float], blank: float, width: float) -> int:
    count, room = 1, width
    for length in lengths:
        if length > room:
            count, room = count + 1, width
        room -= length + blank
    return count


def _longest(way: Sequence[int], lengths: Sequence[float], blank: float) -> float:
    return max(sum(lengths[a:b]) + blank * (b - a - 1) for a, b in pairwise(way))


def _lines(words: Sequence[str], way: Sequence[int]) -> tuple[str, ...]:
    return tuple(" ".join(words[a:b]) for a, b in pairwise(way))


def _badness(lines: tuple[str, ...], size: float) -> float:
    """Give the difference between the longest and the shortest line, less 30 mm for each good break."""
    breaks = table("name_breaks")
    good = sum(
        above.endswith(tuple(breaks["ends"])) or f"{below} ".startswith(tuple(breaks["starts"]))
        for above, below in pairwise(lines)
    )
    widths = [width_of(line, size) for line in lines]
    return max(widths) - min(widths) - 30.0 * good
