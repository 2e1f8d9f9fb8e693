"""Runs of glyphs: where words end, also in lines whose letters were pushed apart (giãn chữ)."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from thongsuot.core.intake.geometry import Glyph, Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# All in heights of the letters.
_WORD_GAP = 0.11
_BLANK_GAP = 0.05
_SPACED = 0.05
_COLUMN_GAP = 1.0
_FURTHEST_BACK = 1.6
_ON_LINE = 0.5
_FEWEST_FOR_SPACING = 6


def runs_of(glyphs: Iterable[Glyph]) -> Iterator[Run]:
    """Give the runs of a page in the order in which they are drawn."""
    run: list[Glyph] = []
    _, _, right, top, bottom = Glyph("", 0.0, 0.0, 0.0, 0.0)
    for glyph in glyphs:
        sign, left, glyph_right, glyph_top, glyph_bottom = glyph
        height = max(min(glyph_bottom - glyph_top, bottom - top), 1.0)
        is_beside = -_FURTHEST_BACK * height < left - right < _COLUMN_GAP * height
        shared = min(glyph_bottom, bottom) - max(glyph_top, top)
        if not is_beside or shared < _ON_LINE * height:
            yield from _as_run(run)
            run = []
        run.append(glyph)
        if sign < "\u0300" or not unicodedata.combining(sign):
            right, top, bottom = glyph_right, glyph_top, glyph_bottom
    yield from _as_run(run)


def _as_run(glyphs: list[Glyph]) -> Iterator[Run]:
    letters = [glyph for glyph in glyphs if not glyph.text.isspace()]
    if not letters:
        return
    yield Run(
        text=_words(glyphs, _spacing(letters)),
        left=min(glyph.left for glyph in letters),
        right=max(glyph.right for glyph in letters),
        top=median(glyph.top for glyph in letters),
        bottom=median(glyph.bottom for glyph in letters),
    )


def _spacing(letters: list[Glyph]) -> float:
    """Give how far the letters of a run were pushed apart, 0 for an ordinary run."""
    if len(letters) < _FEWEST_FOR_SPACING:
        return 0.0
    gap = median(after.left - before.right for before, after in pairwise(letters))
    return gap if gap > _SPACED * letters[0].height else 0.0


def _words(glyphs: list[Glyph], spacing: float) -> str:
    parts: list[str] = []
    last: Glyph | None = None
    had_blank = False
    for glyph in glyphs:
        if glyph.text.isspace():
            had_blank = True
            continue
        if last is not None and not unicodedata.combining(glyph.text):
            enough = _BLANK_GAP if had_blank else _WORD_GAP
            if glyph.left - last.right - spacing > enough * glyph.height:
                parts.append(" ")
        parts.append(glyph.text)
        last = glyph
        had_blank = False
    return "".join(parts)
