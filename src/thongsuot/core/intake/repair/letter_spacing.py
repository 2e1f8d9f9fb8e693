"""Repair of letter-spaced lines (dòng giãn chữ): ``p h ố i  h ợ p`` is ``phối hợp``."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "letter_spacing"

_BLANK = "[ \t\u00a0]"
_GAP_BETWEEN_WORDS, _MARK = "  ", "\n"  # no line has the mark
_EVEN = f" {_MARK}"
_GAP = re.compile(rf"(?<=\S){_BLANK}+(?=\S)")
_ONE_APART = re.compile(rf"\S{_BLANK}\S")
_ODD = frozenset("\u00a0\t")
_FEWEST_LETTERS = 6
_FEWEST_BLANKS = _FEWEST_LETTERS - 1
_FULLEST = 0.59
_FEWEST_OF_LINE = 0.29  # with those at its ends, which are none of the line and yet blanks


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each word of each letter-spaced line."""
    edits: list[Edit] = []
    start = 0
    only_plain = _ODD.isdisjoint(draft.signs)
    for line in draft.lines:
        blanks = line.count(" ") if only_plain else _blanks(line)
        if (
            blanks >= _FEWEST_BLANKS
            and blanks >= _FEWEST_OF_LINE * len(line)
            and is_letter_spaced(line)
        ):
            edits += _edits_of_line(line, start)
        start += len(line) + 1
    return edits


def is_letter_spaced(line: str) -> bool:
    """Tell whether single letters fill the line so thinly that blanks must stand between all of them."""
    width = len(line.strip())
    if _blanks(line) < (1 - _FULLEST) * width:
        return False
    lengths = list(map(len, line.split()))
    return lengths.count(1) >= _FEWEST_LETTERS and sum(lengths) < _FULLEST * width


def _blanks(line: str) -> int:
    return line.count(" ") + line.count("\u00a0") + line.count("\t")


def _edits_of_line(line: str, start: int) -> list[Edit]:
    return _evenly_spaced(line.removesuffix(" "), start) or _spaced(line, start)


def _evenly_spaced(line: str, start: int) -> list[Edit]:
    """Give the edits where one blank stands between all letters and two between all words, else nothing."""
    marked = line.replace(_GAP_BETWEEN_WORDS, _MARK)
    letters, between = marked[::2], marked[1::2]
    if " " not in between or len(letters) == len(between) or between.strip(_EVEN):
        return []
    if [letters] != letters.split():
        return []
    edits: list[Edit] = []
    begin, done = start, 0
    for blanks in between.split(_MARK):
        count = len(blanks) + 1
        end = begin + 2 * count
        edits.append((begin, end, letters[done : done + count]))
        begin = end + 1
        done += count
    begin, _, last = edits.pop()  # no blank stands behind the last word
    return [*edits, (begin, start + len(line), last)] if len(last) > 1 else edits


def _spaced(line: str, start: int) -> list[Edit]:
    narrowest = 1
    if _ONE_APART.search(line) is None:
        narrowest = min((len(gap) for gap in _GAP.findall(line)), default=1)
    edits: list[Edit] = []
    for found in _spaced_word(narrowest).finditer(line):
        word = found[0]
        if len(word) > 1 and (closed := "".join(word.split())) != word:
            edits.append((start + found.start(), start + found.end(), closed))
    return edits


@cache
def _spaced_word(gap: int) -> re.Pattern[str]:
    """A word whose letters stand ``gap`` blanks apart, and the blanks behind it but one."""
    return re.compile(rf"\S(?:{_BLANK}{{{gap}}}\S)*(?:{_BLANK}+(?={_BLANK}))?")
