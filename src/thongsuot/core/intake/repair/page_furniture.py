"""Repair of page furniture (số trang, tiêu đề chạy): what is printed on the paper but is no part of the text."""

from __future__ import annotations

import re
from collections import Counter
from operator import itemgetter
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.folding import UPPER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "page_furniture"

_PAGE_NUMBER = re.compile(r"[\W_]*(?:[Tt]rang\s*)?(\d{1,3})(?:\s*/\s*\d{1,3})?[\W_]*")
# Without a page to stand at the edge of: `1/6` may be a date.
_NUMBER_ALONE = re.compile(r"[-–—\s]*(?:\d{1,3}|[Tt]rang\s*\d{1,3}(?:\s*/\s*\d{1,3})?)[-–—\s]*")
_PAGE_WORDS = re.compile(
    r"\W*(?:Trang|Page)\s*\d{1,3}(?:\s*(?:/|of|trên)\s*\d{1,3})?\W*", re.IGNORECASE
)
# The first sign that is no blank of what those expressions find, unless it is no letter at all.
_FIRST_OF_PAGE = frozenset("TtPp")
_FIRST_OF_NUMBER = frozenset("-–—Tt")
# `Trang 1THỦ TƯỚNG CHÍNH PHỦ`: a page number that a site ran together with the first line below it.
_GLUED_NUMBER = re.compile(rf"(?:^|(?<=\n))Trang \d{{1,3}}(?=[{UPPER}]{{2}})")
_RULE = re.compile(r"[-_=–—.·\s]{3,}")
_DIGITS = re.compile(r"\d+")
_EDGE = 2
_LONGEST_HEAD = 120
_LONGEST_SUMMARY = 1500
_COPIED = 12
_SENTENCE_END = tuple(".:;!?")


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit that empties each line of furniture; the line itself stays, to keep the count."""
    lines = draft.lines
    bare = [
        index
        for index, sign in enumerate(draft.beginnings)
        if (not sign.isalpha() or sign in _FIRST_OF_PAGE) and lines[index]
    ]
    doomed = {*_decorations(draft, bare), *_edges_of_pages(draft, lines)}
    if any(index not in doomed for index in _numbers_alone(draft, bare)):
        doomed.update(_numbers_between(lines, doomed))
    glued: list[Edit] = []
    if "Trang " in draft.text:
        glued += [(*one.span(), "") for one in _GLUED_NUMBER.finditer(draft.text)]
        doomed |= set(_summary(draft.text, glued))
    if not doomed:
        return glued
    edits, start = glued, 0
    for index, line in enumerate(lines):
        if index in doomed and line:
            edits.append((start, start + len(line), ""))
        start += len(line) + 1
    return sorted(edits, key=itemgetter(0))


def _summary(text: str, glued: list[Edit]) -> range:
    """Find the lines above the first page where a site printed its first words once more."""
    start, behind = glued[0][:2] if glued else (0, 0)
    is_copy = 0 < start < _LONGEST_SUMMARY and text[behind : behind + _COPIED] in text[:start]
    return range(text.count("\n", 0, start) if is_copy else 0)


def _decorations(draft: Draft, bare: list[int]) -> list[int]:
    """Find lines drawn with signs (``-------``), and those that say in words that they number a page."""
    lines, beginnings = draft.lines, draft.beginnings
    return [
        index
        for index in bare
        if (not beginnings[index].isalnum() and _RULE.fullmatch(lines[index]))
        or (not beginnings[index].isdecimal() and _PAGE_WORDS.fullmatch(lines[index]))
    ]


def _numbers_alone(draft: Draft, bare: list[int]) -> list[int]:
    lines, beginnings = draft.lines, draft.beginnings
    return [
        index
        for index in bare
        if (beginnings[index] in _FIRST_OF_NUMBER or beginnings[index].isdecimal())
        and _NUMBER_ALONE.fullmatch(lines[index].strip())
    ]


def _numbers_between(lines: list[str], gone: set[int]) -> Iterator[int]:
    """Find page numbers in the midst of a sentence that two pages share."""
    filled = [index for index, line in enumerate(lines) if line.strip() and index not in gone]
    for before, here, after in zip(filled, filled[1:], filled[2:], strict=False):
        if not _NUMBER_ALONE.fullmatch(lines[here].strip()):
            continue
        goes_on = not lines[before].rstrip().endswith(_SENTENCE_END)
        goes_on &= not _NUMBER_ALONE.fullmatch(lines[before].strip())
        if goes_on and lines[after].lstrip()[:1].islower():
            yield here


def _edges_of_pages(draft: Draft, lines: list[str]) -> Iterator[int]:
    """Find page numbers and repeated lines at the top and the bottom of pages."""
    if not [hint for hint in draft.hints if hint.page is not None]:
        return
    pages: dict[int, list[int]] = {}
    for index, (line, hint) in enumerate(zip(lines, draft.hints, strict=True)):
        if hint.page is not None and line.strip() and not hint.is_row:
            pages.setdefault(hint.page, []).append(index)
    edges = [sorted({*page[:_EDGE], *page[-_EDGE:]}) for page in pages.values()]
    seen = Counter(key for edge in edges for key in {_key(lines[index]) for index in edge})
    for page, edge in zip(pages, edges, strict=True):
        ends = {pages[page][0], pages[page][-1]}
        for index in edge:
            number = _PAGE_NUMBER.fullmatch(lines[index].strip())
            if number:
                if index in ends:
                    yield index
            elif (
                seen[_key(lines[index])] * 2 > len(pages) > 1
                and len(lines[index]) <= _LONGEST_HEAD
                and not _names_issuer(page, lines[index])
            ):
                yield index


def _names_issuer(page: int, line: str) -> bool:
    """A line in capitals on the first page names the issuer, though an annex on a later one begins with it too."""
    return page == 1 and line.strip().isupper()


def _key(line: str) -> str:
    return _DIGITS.sub("#", line.strip().casefold())
