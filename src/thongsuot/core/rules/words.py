"""Words (các tiếng của văn bản): the syllables of a text with their places, in the forms that rules compare."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from thongsuot.core.model.span import Span
from thongsuot.core.rules.language.known_words import forms

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W\d_]+")


class Word(NamedTuple):
    """A syllable as written, with its plain form and the letters that are heard of it."""

    written: str
    plain: str
    sound: str
    start: int
    end: int
    joined: bool
    """Nothing but one blank stands between it and the word before."""

    @property
    def span(self) -> Span:
        """Its place."""
        return Span(self.start, self.end)


def words_of(text: str, spans: Iterable[Span]) -> tuple[Word, ...]:
    """Give the words of all ``spans`` in reading order."""
    found: list[Word] = []
    last = -1
    for span in spans:
        for match in _WORD.finditer(text, span.start, span.end):
            start, end = match.span()
            written = match[0]
            plain, sound = forms(written)
            joined = start - last == 1 and text[last] == " "
            found.append(Word(written, plain, sound, start, end, joined))
            last = end
    return tuple(found)
