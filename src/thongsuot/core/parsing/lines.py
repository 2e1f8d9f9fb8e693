"""Lines (dòng) of a repaired text: a paragraph each, with the places they stand at."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from msgspec import Struct

from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.folding import plain

# The number of a document keeps its small letters in a subject in capitals: `856/QĐ-TTg`.
_SYMBOL = re.compile(r"\d+/\S*TT[gr](?!\w)")
_RULE = re.compile(r"[-_=*~–—.•·…─|\s]+")
_BULLET = re.compile(r"\s*(?:[-–—+*>•·▪●○■□➢►✓\ue000-\uf8ff]+\s*(?=\S)|o\s+(?=[A-ZĐ]))")


class Line(Struct, frozen=True, gc=False):
    """One line that is not blank; ``words`` is its plain form without blanks around it."""

    span: Span
    words: str

    @property
    def is_rule(self) -> bool:
        """Whether it is only a rule (`-------`, `***`) or a cell border."""
        words = self.words
        if words[:1].isalnum() or words[-1:].isalnum():
            return False
        return _RULE.fullmatch(words) is not None

    @property
    def is_bullet(self) -> bool:
        """Whether it begins with a dash or another bullet."""
        if self._begins_with_word():
            return False
        return _BULLET.match(self.words) is not None and not self.is_rule

    @property
    def is_capital(self) -> bool:
        """Whether all its letters are capitals, as in the names of the head and the signature."""
        words = self.words
        return words.isupper() or (
            "TT" in words and "/" in words and _SYMBOL.sub("", words).isupper()
        )

    @property
    def bare(self) -> str:
        """The words without a bullet, quotation marks or emphasis at the start."""
        bullet = None if self._begins_with_word() else _BULLET.match(self.words)
        return self.words[bullet.end() if bullet else 0 :].lstrip("“\"'‘ ")

    def _begins_with_word(self) -> bool:
        """Whether no bullet can stand at the start; a lone `o` is one."""
        return self.words[:1].isalnum() and self.words[0] != "o"


def split_lines(text: str, span: Span | None = None) -> tuple[Line, ...]:
    """Give the lines of ``span`` (of the whole text without one) that hold more than blanks."""
    lines = _lines(text)
    if span is None:
        return lines
    first = bisect_left(lines, span.start, key=lambda line: line.span.end)
    end = bisect_left(lines, span.end, key=lambda line: line.span.start)
    inside = lines[first:end]
    if not inside or (span.start <= inside[0].span.start and inside[-1].span.end <= span.end):
        return inside
    cut = (_part(line, span) for line in inside)
    return tuple(line for line in cut if line is not None)


@lru_cache(maxsize=8)
def _lines(text: str) -> tuple[Line, ...]:
    words = plain(text)
    lines = []
    at = 0
    for line in words.split("\n"):
        length = len(line)
        bare = line.strip()
        if bare:
            own = len(bare)
            start = at if own == length else at + length - len(line.lstrip())
            lines.append(Line(Span(start, start + own), bare))
        at += length + 1
    return tuple(lines)


def _part(line: Line, span: Span) -> Line | None:
    """Give what of a line stands in ``span``, None where that is only blank."""
    start = max(line.span.start, span.start)
    words = line.words[start - line.span.start : max(0, span.end - line.span.start)]
    stripped = words.strip()
    start += len(words) - len(words.lstrip())
    return Line(Span(start, start + len(stripped)), stripped) if stripped else None
