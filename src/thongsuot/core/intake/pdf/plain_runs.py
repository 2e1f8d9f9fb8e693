"""Runs of a plain page (trang chữ thường): made of its words, with a look at single letters where something stands out."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from itertools import accumulate, chain, compress, count, pairwise, repeat, starmap
from operator import ge, gt, lt, mul, sub
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium_c

from thongsuot.core.intake.geometry import Run
from thongsuot.core.intake.median import median
from thongsuot.core.intake.pdf.boxes import boxes_at
from thongsuot.core.intake.pdf.old_signs import may_be_old
from thongsuot.core.intake.pdf.runs import (
    BLANK_GAP,
    FEWEST_FOR_SPACING,
    ON_LINE,
    WORD_GAP,
    in_words,
    is_beside,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thongsuot.core.intake.pdf.runs import Box

_WORD = re.compile(r"\S+")
_BLANK = re.compile(r"[^\S\r\n]")
_NOT_NOTHING = re.compile(rb"[^\0]")
_NO_SIGNS = frozenset("\uffff\x00")


def is_plain(signs: str) -> bool:
    """Tell whether a page has no marks apart from their letters, no letters of old fonts and nothing that is no sign."""
    different = set(signs)
    return (
        different.isdisjoint(_NO_SIGNS)
        and not any(map(unicodedata.combining, different))
        and not may_be_old(signs, different)
    )


class PlainPage:
    """The letters of a page that is not turned, counted without its blanks.

    Of blanks, a fifth of the page, the boxes are asked only where they tell something.
    """

    def __init__(self, text_page: pdfium_c.FPDF_TEXTPAGE, signs: str) -> None:
        self._page, self._signs = text_page, signs
        self._words = signs.split()
        self._spans = [word.span() for word in _WORD.finditer(signs)]
        sides = boxes_at(text_page, list(chain.from_iterable(starmap(range, self._spans))))
        # Measured from the foot of the page upwards.
        self._lefts, self._rights = sides[0::4].tolist(), sides[2::4].tolist()
        self._tops, self._bottoms = sides[1::4], sides[3::4]
        # The letters with which words begin; the last is behind the end.
        self._starts = list(accumulate(map(len, self._words), initial=0))
        # By how much each letter stands apart from the one before it.
        self._gaps = [0.0, *map(sub, self._lefts[1:], self._rights)]

    def runs(self, page_left: float, page_top: float) -> Iterator[Run]:
        """Give the runs in the order in which they are drawn, as ``runs_of`` gives them for the letters one by one."""
        if not self._words:
            return
        firsts = self._starts[:-1]
        heights = list(
            map(sub, map(self._tops.__getitem__, firsts), map(self._bottoms.__getitem__, firsts))
        )
        gaps = map(self._gaps.__getitem__, firsts)
        # Whether a word ends before each, be there a blank or not.
        are_apart = list(map(gt, gaps, map(mul, heights, repeat(WORD_GAP))))
        lowest = min(heights)
        wide = list(compress(count(), map(gt, self._gaps, repeat(BLANK_GAP * lowest))))
        for first, end in pairwise((*self._begins(wide, lowest), self._starts[-1])):
            word, behind = bisect_left(self._starts, first), bisect_left(self._starts, end)
            wide_here = wide[bisect_right(wide, first) : bisect_left(wide, end)]
            is_plain_run = (
                self._starts[word] == first
                and self._starts[behind] == end
                and wide_here == self._starts[word + 1 : behind]
                and all(are_apart[word + 1 : behind])
                and (end - first < FEWEST_FOR_SPACING or len(wide_here) * 2 < end - first - 1)
            )
            yield Run(
                " ".join(self._words[word:behind]) if is_plain_run else self._text(first, end),
                min(self._lefts[first:end]) - page_left,
                max(self._rights[first:end]) - page_left,
                page_top - median(self._tops[first:end]),
                page_top - median(self._bottoms[first:end]),
            )

    def _begins(self, wide: list[int], lowest: float) -> list[int]:
        """Give the letters at which runs begin; ``wide`` are those behind gaps, ``lowest`` is the least height of letters."""
        if lowest > ON_LINE:
            # Nearly all stand so on the line of the last one: the whole question is asked of the few others.
            furthest = max(lowest, 1.0)
            gaps = map(self._gaps.__getitem__, wide)
            beyond = compress(wide, map(ge, gaps, repeat(furthest)))
            back = compress(count(), map(lt, self._gaps, repeat(-furthest)))
            doubtful: Iterable[int] = sorted({*beyond, *back, *self._moved()})
        else:
            doubtful = range(1, self._starts[-1])
        return [0, *(letter for letter in doubtful if not self._is_beside(letter))]

    def _moved(self) -> Iterator[int]:
        """Give the letters that stand higher or lower than the one before; numbers compare all of them at once."""
        sides = self._bottoms.tobytes()
        size = self._bottoms.itemsize
        ones, others = (int.from_bytes(part, "little") for part in (sides[size:], sides[:-size]))
        different = (ones ^ others).to_bytes(len(sides), "little")
        return (found.start() // size + 1 for found in _NOT_NOTHING.finditer(different))

    def _is_beside(self, letter: int) -> bool:
        """Tell whether a letter goes on the line of the one before it, blanks of the file between them bridging a gap."""
        before, box = self._box(letter - 1), self._box(letter)
        if is_beside(before, box):
            return True
        word = bisect_left(self._starts, letter)
        if self._starts[word] != letter or box[0] < before[1]:
            return False
        blanks = self._blanks(word)
        return bool(blanks) and all(starmap(is_beside, pairwise((before, *blanks, box))))

    def _text(self, first: int, end: int) -> str:
        """Give the text of a run that is not plainly one of words between blanks."""
        letters = "".join(self._words)
        words = range(bisect_right(self._starts, first), bisect_left(self._starts, end))
        behind_blanks = [self._starts[word] for word in words if self._blanks(word)]
        return in_words(
            [letters[begin:stop] for begin, stop in pairwise((first, *behind_blanks, end))],
            self._gaps[first + 1 : end],
            list(map(sub, self._tops[first:end], self._bottoms[first:end])),
        )

    def _box(self, letter: int) -> Box:
        """Give left, right, top and bottom; the lower, the greater are the last two."""
        return (
            self._lefts[letter],
            self._rights[letter],
            -self._tops[letter],
            -self._bottoms[letter],
        )

    def _blanks(self, word: int) -> list[Box]:
        """Give the boxes of the blanks that the file has in front of a word; PDFium has guessed the others."""
        places = [
            blank.start()
            for blank in _BLANK.finditer(
                self._signs, self._spans[word - 1][1], self._spans[word][0]
            )
        ]
        sides = iter(boxes_at(self._page, places))
        boxes = zip(sides, sides, sides, sides, strict=True)
        return [
            (left, right, -top, -bottom)
            for place, (left, top, right, bottom) in zip(places, boxes, strict=True)
            # What was guessed has no width: only such blanks need to be asked for.
            if left != right or not pdfium_c.FPDFText_IsGenerated(self._page, place)
        ]
