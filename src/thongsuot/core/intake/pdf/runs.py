"""Runs of glyphs: where words end, also in lines whose letters were pushed apart (giãn chữ)."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from itertools import compress, count, pairwise
from operator import not_, sub
from typing import TYPE_CHECKING

from thongsuot.core.intake.geometry import Glyphs, Run
from thongsuot.core.intake.median import median

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# All in heights of the letters.
_WORD_GAP = 0.11
_BLANK_GAP = 0.05
_SPACED = 0.05
_COLUMN_GAP = 1.0
_FURTHEST_BACK = 1.6
_ON_LINE = 0.5
_FEWEST_FOR_SPACING = 6


def runs_of(glyphs: Glyphs) -> Iterator[Run]:
    """Give the runs of a page in the order in which they are drawn."""
    is_letter = list(map(not_, map(str.isspace, glyphs.signs)))
    places = list(compress(count(), is_letter))
    letters = glyphs.where(is_letter)
    cuts = (bisect_left(places, begin) for begin in _begins(glyphs))
    for first, end in pairwise((*cuts, len(places))):
        if first < end:
            yield _as_run(letters.between(first, end), places[first:end])


def _begins(glyphs: Glyphs) -> list[int]:
    """Give the places at which runs begin, for the glyph there does not stand beside the last one."""
    begins = [0]
    rights, tops, bottoms = _sides_of_letters(glyphs)
    sides = zip(
        glyphs.lefts[1:], rights, tops, glyphs.tops[1:], bottoms, glyphs.bottoms[1:], strict=False
    )
    for place, (left, right, top, own_top, bottom, own_bottom) in enumerate(sides, 1):
        gap = left - right
        if top == own_top and bottom == own_bottom and -1.0 < gap < bottom - top > _ON_LINE:
            continue  # so stand nearly all: the whole question is asked of the few others
        lowest = min(bottom - top, own_bottom - own_top)
        if (top == own_top or bottom == own_bottom) and -1.0 < gap < lowest > _ON_LINE:
            continue
        if not _is_beside(gap, (top, bottom), (own_top, own_bottom)):
            begins.append(place)
    return begins


def _sides_of_letters(glyphs: Glyphs) -> tuple[Sequence[float], Sequence[float], Sequence[float]]:
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


def _is_beside(gap: float, line: tuple[float, float], own: tuple[float, float]) -> bool:
    """Tell whether a glyph at ``own`` top and bottom goes on the ``line`` of the last one."""
    height = max(min(own[1] - own[0], line[1] - line[0]), 1.0)
    shared = min(own[1], line[1]) - max(own[0], line[0])
    return -_FURTHEST_BACK * height < gap < _COLUMN_GAP * height and not shared < _ON_LINE * height


def _as_run(letters: Glyphs, places: Sequence[int]) -> Run:
    """Make a run of its letters; their ``places`` among all glyphs tell between which a blank stood."""
    heights = list(map(sub, letters.bottoms, letters.tops))
    gaps = list(map(sub, letters.lefts[1:], letters.rights))
    spacing = median(gaps) if len(places) >= _FEWEST_FOR_SPACING else 0.0
    if spacing <= _SPACED * heights[0]:
        spacing = 0.0  # how far the letters were pushed apart
    ends = [0, *_word_ends([gap - spacing for gap in gaps], heights, letters.signs, places)]
    return Run(
        text=" ".join([letters.signs[begin:end] for begin, end in pairwise((*ends, len(places)))]),
        left=min(letters.lefts),
        right=max(letters.rights),
        top=median(letters.tops),
        bottom=median(letters.bottoms),
    )


def _word_ends(
    gaps: Sequence[float], heights: Sequence[float], signs: str, places: Sequence[int]
) -> Iterator[int]:
    """Give the letters before which a word ends: behind a wide gap, or a blank with a gap at all."""
    least = _BLANK_GAP * min(heights)
    for letter, gap in enumerate(gaps, 1):
        if gap > least and not unicodedata.combining(signs[letter]):
            has_blank = places[letter] - places[letter - 1] > 1
            if gap > (_BLANK_GAP if has_blank else _WORD_GAP) * heights[letter]:
                yield letter
