"""Phrase hits: where the words of the order vocabulary stand in a text, found in one pass."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

import ahocorasick

from thongsuot.core.parsing.folded import fold
from thongsuot.core.vocabulary.load import table

_BLIND = "blind"
_SORTS = ("orders", "predicates", "manners", "grounds", _BLIND)


class Hit(NamedTuple):
    """A phrase of the vocabulary at a place, with the sorts that it belongs to."""

    start: int
    end: int
    sorts: frozenset[str]


class Hits:
    """The hits of one text in reading order; at one place the longest phrase only."""

    def __init__(self, hits: list[Hit]) -> None:
        self._hits = hits
        self._starts = [hit.start for hit in hits]

    def between(self, start: int, end: int) -> Iterator[Hit]:
        """Yield the hits that begin in ``[start, end)``."""
        for number in range(bisect_left(self._starts, start), len(self._hits)):
            hit = self._hits[number]
            if hit.start >= end:
                return
            yield hit

    def at(self, offset: int) -> Hit | None:
        """Give the hit that begins at ``offset``."""
        number = bisect_left(self._starts, offset)
        found = number < len(self._hits) and self._starts[number] == offset
        return self._hits[number] if found else None


@lru_cache(maxsize=8)
def order_hits(text: str) -> Hits:
    """Find the words of ``orders.toml`` in ``text``."""
    folded = fold(text)
    best: dict[int, Hit] = {}
    for last, (length, sorts) in _automaton().iter(folded):
        start, end = last - length + 1, last + 1
        if folded[end : end + 1].isalnum() or (start and folded[start - 1].isalnum()):
            continue  # a part of a word
        known = best.get(start)
        if known is None or known.end < end:
            best[start] = Hit(start, end, sorts)
    return Hits(list(_seen([best[start] for start in sorted(best)])))


def _seen(hits: list[Hit]) -> Iterator[Hit]:
    """Leave out words that hold a verb and are none (``ngoài công lập``), and the verb in them."""
    blind = 0
    for hit in hits:
        if _BLIND in hit.sorts:
            blind = max(blind, hit.end)
        elif hit.start >= blind:
            yield hit


@cache
def _automaton() -> ahocorasick.Automaton:
    words = table("orders")
    sorts: dict[str, set[str]] = {}
    for sort in _SORTS:
        for phrase in words[sort]:
            sorts.setdefault(fold(phrase), set()).add(sort)
    automaton = ahocorasick.Automaton()
    for phrase, belongs in sorts.items():
        automaton.add_word(phrase, (len(phrase), frozenset(belongs)))
    automaton.make_automaton()
    return automaton
