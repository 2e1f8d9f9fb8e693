"""Lines (dòng) of a repaired text: a paragraph each, with the places they stand at."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.folding import plain

_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
# The number of a document keeps its small letters in a subject in capitals: `856/QĐ-TTg`.
_SYMBOL = re.compile(r"\d+/\S*TT[gr](?!\w)")
_RULE = re.compile(r"[-_=*~–—.•·…─|\s]+")
_BULLET = re.compile(r"\s*(?:[-–—+*>•·▪●○■□➢►✓\ue000-\uf8ff]+\s*(?=\S)|o\s+(?=[A-ZĐ]))")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank; ``words`` is its plain form without blanks around it."""

    span: Span
    words: str

    @property
    def is_rule(self) -> bool:
        """Whether it is only a rule (`-------`, `***`) or a cell border."""
        return not self.words[:1].isalnum() and _RULE.fullmatch(self.words) is not None

    @property
    def is_bullet(self) -> bool:
        """Whether it begins with a dash or another bullet."""
        if self._begins_with_word():
            return False
        return _BULLET.match(self.words) is not None and not self.is_rule

    @property
    def is_capital(self) -> bool:
        """Whether all its letters are capitals, as in the names of the head and the signature."""
        return self.words.isupper() or (
            "TT" in self.words and _SYMBOL.sub("", self.words).isupper()
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
    start, end = (span.start, span.end) if span else (0, len(text))
    return tuple(_line(found) for found in _LINE.finditer(plain(text), start, end))


def _line(found: re.Match[str]) -> Line:
    words = found[0]
    start = found.start() + len(words) - len(words.lstrip())
    stripped = words.strip()
    return Line(Span(start, start + len(stripped)), stripped)
