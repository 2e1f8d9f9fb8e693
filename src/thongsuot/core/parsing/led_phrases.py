"""Led phrases (cụm từ có từ dẫn): a long expression tried only where one of its first words stands.

An expression that begins with one of many words is tried at every letter; to look for the words first takes a
fraction of the time and finds the same.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from typing import TYPE_CHECKING

from thongsuot.core.parsing.word_lists import BareWords

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

    from thongsuot.core.model.span import Span


class Leads:
    """The words with which certain phrases begin, at the beginning of a word."""

    def __init__(self, words: Callable[[], Iterable[str]]) -> None:
        self._starts = lru_cache(maxsize=8)(BareWords(words).starts)

    def between(self, folded: str, start: int, end: int) -> list[int]:
        """Give the places in ``[start, end)`` of a folded text where a phrase may begin."""
        starts = self._starts(folded)
        first = bisect_left(starts, start)
        if first == len(starts) or starts[first] >= end:
            return []
        return starts[first : bisect_left(starts, end, first)]


def leads(*words: str) -> Leads:
    """Give the places where one of ``words``, with which phrases begin, may stand."""
    return Leads(lambda: words)


def led(
    phrase: re.Pattern[str], lead: Leads, folded: str, span: Span, words: str | None = None
) -> Iterator[re.Match[str]]:
    """Give the matches of ``phrase`` in ``span`` one after the other, where each begins with a ``lead``.

    They are matches in the folded text, or in ``words``, another form of the same length.
    """
    starts = lead.between(folded, span.start, span.end)
    if not starts:
        return iter(())
    return _matches(phrase, starts, folded if words is None else words, span.end)


def _matches(
    phrase: re.Pattern[str], starts: list[int], words: str, end: int
) -> Iterator[re.Match[str]]:
    reached = 0
    for start in starts:
        if start < reached:
            continue
        match = phrase.match(words, start, end)
        if match is not None:
            yield match
            reached = match.end()


def first_led(
    phrase: re.Pattern[str], lead: Leads, folded: str, span: Span, words: str | None = None
) -> re.Match[str] | None:
    """Give the first match of ``phrase`` in ``span``, None where there is none."""
    starts = lead.between(folded, span.start, span.end)
    if not starts:
        return None
    return next(_matches(phrase, starts, folded if words is None else words, span.end), None)
