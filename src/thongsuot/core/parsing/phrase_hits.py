"""Phrase hits: where the words of the order vocabulary stand in a text, found in one pass."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.word_lists import Place, WordList
from thongsuot.core.vocabulary.load import table

_BLIND = "blind"
_SORTS = ("orders", "predicates", "manners", "grounds", _BLIND)


class Hit(NamedTuple):
    """A phrase of the vocabulary at a place, with the sorts that it belongs to."""

    start: int
    end: int
    sorts: frozenset[str]


_as_hit = partial(tuple.__new__, Hit)  # hundreds a text: without the call of the named constructor


class Hits:
    """The hits of one text in reading order; at one place the longest phrase only."""

    def __init__(self, hits: list[Hit]) -> None:
        self._hits = hits
        self._starts = [hit[0] for hit in hits]

    def between(self, start: int, end: int) -> list[Hit]:
        """Give the hits that begin in ``[start, end)``."""
        first = bisect_left(self._starts, start)
        return self._hits[first : bisect_left(self._starts, end, first)]

    def first(self, start: int, end: int) -> Hit | None:
        """Give the first hit that begins in ``[start, end)``."""
        number = bisect_left(self._starts, start)
        found = number < len(self._hits) and self._starts[number] < end
        return self._hits[number] if found else None

    def at(self, offset: int) -> Hit | None:
        """Give the hit that begins at ``offset``."""
        number = bisect_left(self._starts, offset)
        found = number < len(self._hits) and self._starts[number] == offset
        return self._hits[number] if found else None


@lru_cache(maxsize=8)
def order_hits(text: str) -> Hits:
    """Find the words of ``orders.toml`` in ``text``."""
    folded = fold(text)
    behind = f"{folded}\n"
    # A longer phrase comes behind a shorter one.
    longest = {place[0]: place for place in _WORDS.places(folded) if not behind[place[1]].isalnum()}
    return Hits(_seen(longest[start] for start in sorted(longest)))


def _seen(places: Iterable[Place]) -> list[Hit]:
    """Leave out words that hold a verb and are none (``ngoài công lập``), and the verb in them."""
    seen: list[Hit] = []
    blind = 0
    for place in places:
        if _BLIND in place[2]:
            blind = max(blind, place[1])
        elif place[0] >= blind:
            seen.append(_as_hit(place))
    return seen


def _words() -> Iterator[tuple[str, frozenset[str]]]:
    words = table("orders")
    sorts: dict[str, set[str]] = {}
    for sort in _SORTS:
        for phrase in words[sort]:
            sorts.setdefault(fold(phrase), set()).add(sort)
    for phrase, belongs in sorts.items():
        yield phrase, frozenset(belongs)


_WORDS = WordList(_words)
