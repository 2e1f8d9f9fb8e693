"""Items inside one paragraph (các mục viết liền một đoạn): ``… như sau: 1. Sở Y tế … 2. Sở Nội vụ …``."""

from __future__ import annotations

import re
from itertools import pairwise

from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.folding import UPPER

_FIRST = re.compile(rf":\s+(?=1[.)/] [“\"]?[{UPPER}-])")
_DASH = re.compile(rf":\s+(?=[-–+] [“\"]?[{UPPER}])")
_FEWEST = 2


def split_items(text: str, line: Span) -> list[Span]:
    """Give the pieces of a paragraph that holds numbered items, each beginning with its marker.

    They must be numbered from one on without a gap, the first behind a colon, the others behind a stop.
    A paragraph without such items is its only piece.
    """
    if text.find(": 1", line.start, line.end) < 0:
        return [line]
    first = _FIRST.search(text, line.start, line.end)
    if first is None:
        return [line]
    starts = _numbered(text, first.end(), line.end)
    if len(starts) < _FEWEST:
        return [line]
    bounds = [line.start, *starts, line.end]
    pieces = [_bare(text, start, end) for start, end in pairwise(bounds)]
    return [part for piece in pieces for part in _dashes(text, piece)]


def _numbered(text: str, first: int, limit: int) -> list[int]:
    sign = text[first + 1]
    starts = [first]
    while True:
        mark = re.compile(rf"(?<=[.;:])\s+(?={len(starts) + 1}{re.escape(sign)} [“\"]?[{UPPER}-])")
        found = mark.search(text, starts[-1] + 1, limit)
        if found is None:
            return starts
        starts.append(found.end())


def _dashes(text: str, piece: Span) -> list[Span]:
    """Give the dashes inside a piece, where the first stands behind a colon."""
    first = _DASH.search(text, piece.start, piece.end)
    if first is None:
        return [piece]
    sign = re.escape(text[first.end()])
    more = re.compile(rf"(?<=[.;])\s+(?={sign} [“\"]?[{UPPER}])")
    marks = more.finditer(text, first.end(), piece.end)
    bounds = [piece.start, first.end(), *(mark.end() for mark in marks), piece.end]
    return [_bare(text, start, end) for start, end in pairwise(bounds)]


def _bare(text: str, start: int, end: int) -> Span:
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
