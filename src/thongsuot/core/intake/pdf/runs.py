"""Runs of glyphs: where words end, also in lines whose letters were pushed apart (giãn chữ)."""

from __future__ import annotations

import re
import unicodedata
from itertools import accumulate, pairwise
from operator import sub
from typing import TYPE_CHECKING

from thongsuot.core.intake.geometry import Glyphs, Run
from thongsuot.core.intake.median import median

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    Box = tuple[float, float, float, float]
    _Sides = tuple[Sequence[float], Sequence[float], Sequence[float]]

# All in heights of the letters.
WORD_GAP = 0.11
BLANK_GAP = 0.05
_SPACED = 0.05
_COLUMN_GAP = 1.0
FURTHEST_BACK = 1.6
ON_LINE = 0.5
FEWEST_FOR_SPACING = 6
_WORD = re.compile(r"\S+")


def runs_of(glyphs: Glyphs) -> Iterator[Run]:
    """Give the runs of a page in the order in which they are drawn."""
    for first, end in pairwise((*_begins(glyphs), len(glyphs.signs))):
        words = [word.span() for word in _WORD.finditer(glyphs.signs, first, end)]
        if words:
            yield _as_run(glyphs, words)


def _begins(glyphs: Glyphs) -> list[int]:
    """Give the places at which runs begin, for the glyph there does not stand beside the last one."""
    letters = _sides_of_letters(glyphs)
    if letters[0] is not glyphs.rights:
        doubtful: Iterable[int] = range(1, len(glyphs.signs))
    else:
        columns = (
            glyphs.lefts[1:],
            glyphs.rights,
            glyphs.tops[1:],
            glyphs.bottoms,
            glyphs.bottoms[1:],
        )
        # So stand nearly all: the whole question is asked of the few others, and of those right behind them.
        found = [
            place
            for place, (left, right, top, last, own) in enumerate(zip(*columns, strict=False), 1)
            if own != last or not (-1.0 < left - right < 1.0 and own - top > ON_LINE)
        ]
        doubtful = sorted({1, *found, *(place + 1 for place in found)})
    end = len(glyphs.signs)
    return [0, *(at for at in doubtful if at < end and not _goes_on(glyphs, letters, at))]


def _sides_of_letters(glyphs: Glyphs) -> _Sides:
    """Give right, top and bottom of each glyph; those of its letter for a mark apart from it."""
    columns = glyphs.rights, glyphs.tops, glyphs.bottoms
    if not any(map(unicodedata.combining, set(glyphs.signs))):
        return columns
    rights, tops, bottoms = map(list, columns)
    for place, sign in enumerate(glyphs.signs):
        if unicodedata.combining(sign):
            for side in (rights, tops, bottoms):
                side[place] = side[place - 1] if place else 0.0
    return rights, tops, bottoms


def _goes_on(glyphs: Glyphs, letters: _Sides, place: int) -> bool:
    """Tell whether the glyph at ``place`` goes on the line of the letter before it."""
    rights, tops, bottoms = letters
    before = 0.0, rights[place - 1], tops[place - 1], bottoms[place - 1]
    box = glyphs.lefts[place], glyphs.rights[place], glyphs.tops[place], glyphs.bottoms[place]
    return is_beside(before, box)


def is_beside(before: Box, box: Box) -> bool:
    """Tell whether a letter goes on the line of the one before it; boxes are left, right, top, and bottom below it."""
    _, right, line_top, line_bottom = before
    left, _, top, bottom = box
    gap = left - right
    height = max(min(bottom - top, line_bottom - line_top), 1.0)
    shared = min(bottom, line_bottom) - max(top, line_top)
    return -FURTHEST_BACK * height < gap < _COLUMN_GAP * height and not shared < ON_LINE * height


def _as_run(glyphs: Glyphs, words: list[tuple[int, int]]) -> Run:
    """Make a run of what blanks part into ``words``; the blanks themselves have no place in it."""
    lefts: list[float] = []
    rights: list[float] = []
    tops: list[float] = []
    bottoms: list[float] = []
    for first, end in words:
        lefts += glyphs.lefts[first:end]
        rights += glyphs.rights[first:end]
        tops += glyphs.tops[first:end]
        bottoms += glyphs.bottoms[first:end]
    pieces = [glyphs.signs[first:end] for first, end in words]
    gaps = list(
        map(sub, lefts[1:], rights)
    )  # by how much each letter stands apart from the last one
    heights = list(map(sub, bottoms, tops))
    return Run(
        text=in_words(pieces, gaps, heights),
        left=min(lefts),
        right=max(rights),
        top=median(tops),
        bottom=median(bottoms),
    )


def in_words(pieces: list[str], gaps: list[float], heights: list[float]) -> str:
    """Give the text with a blank where a word ends: behind a wide gap, or a blank with a gap at all.

    ``pieces`` are the letters between the blanks of the file.
    """
    least = BLANK_GAP * min(heights)
    wide = [letter for letter, gap in enumerate(gaps, 1) if gap > least]
    if len(gaps) + 1 >= FEWEST_FOR_SPACING and len(wide) * 2 >= len(gaps):
        spacing = median(gaps)  # how far the letters were pushed apart
        if spacing > _SPACED * heights[0]:
            gaps = [gap - spacing for gap in gaps]
            wide = [letter for letter, gap in enumerate(gaps, 1) if gap > least]
    behind_blanks = set(accumulate(map(len, pieces)))
    signs = "".join(pieces)
    ends = [0]
    for letter in wide:
        if not unicodedata.combining(signs[letter]):
            gap = BLANK_GAP if letter in behind_blanks else WORD_GAP
            if gaps[letter - 1] > gap * heights[letter]:
                ends.append(letter)
    return " ".join([signs[begin:end] for begin, end in pairwise((*ends, len(signs)))])
