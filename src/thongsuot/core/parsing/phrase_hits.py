"""Phrase hits: where the words of the order vocabulary stand in a text, found in one pass."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.word_lists import Place, WordList
from thongsuot.core.vocabulary.load import table

_SORTS = ("orders", "predicates", "manners", "grounds")


class Hit(NamedTuple):
    """A phrase of the vocabulary at a place, with the sorts that it belongs to."""

    start: int
    end: int
    sorts: frozenset[str]


# A text has hundreds, of which few are asked for, and these often.
_as_hit = partial(tuple.__new__, Hit)


class Hits:
    """The hits of one text in reading order; at one place the longest phrase only."""

    def __init__(self, places: list[Place]) -> None:
        self._places = places
        self._starts = [place[0] for place in places]

    def between(self, start: int, end: int) -> list[Hit]:
        """Give the hits that begin in ``[start, end)``."""
        first = bisect_left(self._starts, start)
        return [*map(_as_hit, self._places[first : bisect_left(self._starts, end, first)])]

    def first(self, start: int, end: int) -> Hit | None:
        """Give the first hit that begins in ``[start, end)``."""
        number = bisect_left(self._starts, start)
        found = number < len(self._starts) and self._starts[number] < end
        return _as_hit(self._places[number]) if found else None

    def at(self, offset: int) -> Hit | None:
        """Give the hit that begins at ``offset``."""
        number = bisect_left(self._starts, offset)
        found = number < len(self._starts) and self._starts[number] == offset
        return _as_hit(self._places[number]) if found else None


@lru_cache(maxsize=8)
def order_hits(text: str) -> Hits:
    """Find the words of ``orders.toml`` in ``text``."""
    folded = fold(text)
    behind = f"{folded}\n"
    # A longer phrase comes behind a shorter one.
    longest = {place[0]: place for place in _WORDS.places(folded) if not behind[place[1]].isalnum()}
    return Hits(_seen([longest[start] for start in sorted(longest)]))


def _seen(places: list[Place]) -> list[Place]:
    """Leave out words that hold a verb and are none (``ngoài công lập``), and the verb in them."""
    blind = 0
    seen = []
    for place in places:
        start, end, sorts = place
        if not sorts:
            blind = max(blind, end)
        elif start >= blind:
            seen.append(place)
    return seen


def _words() -> Iterator[tuple[str, frozenset[str]]]:
    """Give the words with their sorts, those of no sort to which the reader is to be blind."""
    words = table("orders")
    sorts: dict[str, set[str]] = {}
    for sort in _SORTS:
        for phrase in words[sort]:
            sorts.setdefault(fold(phrase), set()).add(sort)
    blind = frozenset(map(fold, words["blind"]))
    for phrase in blind | sorts.keys():
        yield phrase, frozenset() if phrase in blind else frozenset(sorts[phrase])


_WORDS = WordList(_words)
