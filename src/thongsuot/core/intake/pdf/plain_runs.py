"""Runs of a plain page (trang chữ thường): made of its words, with a look at single letters where something stands out."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from itertools import accumulate, compress, count, pairwise, starmap
from operator import sub
from typing import TYPE_CHECKING

import pypdfium2.raw as pdfium_c

from thongsuot.core.intake.geometry import Run
from thongsuot.core.intake.median import median
from thongsuot.core.intake.pdf.boxes import boxes_at
from thongsuot.core.intake.pdf.old_signs import OF_OLD_FONTS, may_be_old
from thongsuot.core.intake.pdf.runs import (
    BLANK_GAP,
    FEWEST_FOR_SPACING,
    FURTHEST_BACK,
    ON_LINE,
    WORD_GAP,
    in_words,
    is_beside,
)

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Iterator

    from thongsuot.core.intake.pdf.runs import Box

_BLANK = re.compile(r"[^\S\r\n]")
# Of each sign that a byte holds whether it is a letter, or whatever else is no blank.
_IS_LETTER = bytes(not chr(sign).isspace() for sign in range(256))
_IS_CHANGED = bytes(bool(byte) for byte in range(256))
# In heights of the letters: so far a letter lies over the one before that may reach further than it.
_LAID_OVER = 0.1
_NO_SIGNS = frozenset("\uffff\x00")
# What may be a mark, no sign at all or a letter of an old font: most pages have none of all these.
_SELDOM = re.compile(f"[\0\u0300-\u1dff\u20d0-\U0010ffff{''.join(sorted(OF_OLD_FONTS))}]")


def is_plain(signs: str) -> bool:
    """Tell whether a page has no marks apart from their letters, no letters of old fonts and nothing that is no sign."""
    different = set(_SELDOM.findall(signs))
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
        # The letters with which words begin; the last is behind the end.
        self._starts = list(accumulate(map(len, self._words), initial=0))
        self._places = _places_of_letters(signs, self._starts[-1])
        sides = boxes_at(text_page, self._places)
        # Measured from the foot of the page upwards.
        self._lefts, self._tops, self._rights, self._bottoms = (sides[side::4] for side in range(4))
        firsts = self._starts[:-1]
        tops, bottoms = self._tops, self._bottoms
        heights = [tops[letter] - bottoms[letter] for letter in firsts]
        self._lowest, self._highest = min(heights, default=0.0), max(heights, default=0.0)
        # Letters that stand apart from the one before; of them those so near that a word begins there only behind
        # a blank, and those further than a line goes; those that lie over the one before.
        self._wide: list[int] = []
        self._near: list[int] = []
        self._far: list[int] = []
        self._laid_over: list[int] = []
        self._sort_by_gap()
        # Those that stand higher or lower, or lie over it; and those that stand apart and begin no word, or the other way.
        self._moved = list(_changes(self._bottoms))
        self._uneven = sorted({*self._moved, *self._laid_over})
        self._odd = sorted({*self._wide}.symmetric_difference(firsts).union(self._near))

    def _sort_by_gap(self) -> None:
        """Sort the letters by how much each stands apart from the one before it: most begin where that one ends."""
        gaps = list(map(sub, self._lefts[1:], self._rights))
        least, furthest_over = BLANK_GAP * self._lowest, -_LAID_OVER * self._lowest
        near, far = WORD_GAP * self._highest, max(self._lowest, 1.0)
        for letter, gap in zip(compress(count(1), gaps), filter(None, gaps), strict=True):
            if gap > least:
                self._wide.append(letter)
                if gap >= far:
                    self._far.append(letter)
                if gap <= near and gap <= WORD_GAP * self._height(letter):
                    self._near.append(letter)
            elif gap < furthest_over:
                self._laid_over.append(letter)

    def runs(self, page_left: float, page_top: float) -> Iterator[Run]:
        """Give the runs in the order in which they are drawn, as ``runs_of`` gives them for the letters one by one."""
        if self._words:
            for first, end in pairwise((*self._begins(), self._starts[-1])):
                left, right, bottom = self._sides(first, end)
                yield Run(
                    self._text(first, end),
                    left - page_left,
                    right - page_left,
                    page_top - median(self._tops[first:end]),
                    page_top - bottom,
                )

    def _begins(self) -> list[int]:
        """Give the letters at which runs begin."""
        if self._lowest > ON_LINE:
            # Nearly all stand so on the line of the last one: the whole question is asked of the few others.
            doubtful: Iterable[int] = sorted({*self._far, *self._uneven})
        else:
            doubtful = range(1, self._starts[-1])
        return [0, *(letter for letter in doubtful if not self._is_beside(letter))]

    def _sides(self, first: int, end: int) -> tuple[float, float, float]:
        """Give the left, the right and the bottom of a run; most have their letters in order and on one line."""
        left, right, bottom = (
            self._lefts[first],
            self._rights[end - 1],
            self._bottoms[first],
        )
        if not _has_between(self._uneven, first, end):
            return left, right, bottom
        if _has_between(self._laid_over, first, end):
            left, right = min(self._lefts[first:end]), max(self._rights[first:end])
        if _has_between(self._moved, first, end):
            bottom = median(self._bottoms[first:end])
        return left, right, bottom

    def _text(self, first: int, end: int) -> str:
        word, behind = bisect_left(self._starts, first), bisect_left(self._starts, end)
        is_plain_run = (
            self._starts[word] == first
            and self._starts[behind] == end
            and not _has_between(self._odd, first, end)
            and (end - first < FEWEST_FOR_SPACING or (behind - word - 1) * 2 < end - first - 1)
        )
        return " ".join(self._words[word:behind]) if is_plain_run else self._looked_at(first, end)

    def _is_beside(self, letter: int) -> bool:
        """Tell whether a letter goes on the line of the one before it, blanks of the file between them bridging a gap."""
        back = self._rights[letter - 1] - self._lefts[letter]
        if back >= FURTHEST_BACK * max(self._height(letter), 1.0):
            return False  # nearly always: it begins a line
        before, box = self._box(letter - 1), self._box(letter)
        if is_beside(before, box):
            return True
        word = bisect_left(self._starts, letter)
        if self._starts[word] != letter or box[0] < before[1]:
            return False
        blanks = self._blanks(word)
        return bool(blanks) and all(starmap(is_beside, pairwise((before, *blanks, box))))

    def _looked_at(self, first: int, end: int) -> str:
        """Give the text of a run that is not plainly one of words between blanks."""
        letters = "".join(self._words)
        words = range(bisect_right(self._starts, first), bisect_left(self._starts, end))
        behind_blanks = [self._starts[word] for word in words if self._blanks(word)]
        return in_words(
            [letters[begin:stop] for begin, stop in pairwise((first, *behind_blanks, end))],
            list(map(sub, self._lefts[first + 1 : end], self._rights[first:end])),
            list(map(sub, self._tops[first:end], self._bottoms[first:end])),
        )

    def _height(self, letter: int) -> float:
        return self._tops[letter] - self._bottoms[letter]

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
        letter = self._starts[word]
        places = [
            blank.start()
            for blank in _BLANK.finditer(
                self._signs, self._places[letter - 1] + 1, self._places[letter]
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


def _has_between(letters: list[int], first: int, end: int) -> bool:
    """Tell whether one of ``letters`` is in a run and not its first."""
    return bisect_right(letters, first) < bisect_left(letters, end)


def _places_of_letters(signs: str, number: int) -> list[int]:
    """Give where the ``number`` letters of a page stand among all its signs."""
    # Signs that no byte holds become question marks, and so letters; but there are blanks among them.
    places = list(compress(count(), signs.encode("latin-1", "replace").translate(_IS_LETTER)))
    if len(places) == number:
        return places
    return [place for place, sign in enumerate(signs) if not sign.isspace()]


def _changes(sides: array[float]) -> Iterator[int]:
    """Give the places at which a side is not that before it; as two great numbers all are compared at once."""
    held, size = sides.tobytes(), sides.itemsize
    ones, others = (int.from_bytes(part, "little") for part in (held[size:], held[:-size]))
    changed = (ones ^ others).to_bytes(len(held), "little").translate(_IS_CHANGED)
    byte = changed.find(1)
    while byte >= 0:
        place = byte // size + 1
        yield place
        byte = changed.find(1, place * size)
