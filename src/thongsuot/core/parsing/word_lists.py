"""Word lists (danh mục từ): where the words of all lists that readers look for stand in a text, found in one pass.

A reader makes its list where its expressions stand; the first question about a text answers those of all lists.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import ahocorasick

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Place = tuple[int, int, Any]
"""Where a word begins and ends, and what its list gives for it."""

_LISTS: list[WordList | BareWords] = []


class WordList:
    """Words that are looked for in every text, each with what it stands for, never None (``words`` gives both)."""

    def __init__(self, words: Callable[[], Iterable[tuple[str, Any]]]) -> None:
        self.words = words
        self._number = len(_LISTS)
        _LISTS.append(self)

    def places(self, folded: str) -> list[Place]:
        """Give the places in a folded text where a word of the list stands at the beginning of a word.

        They come in the order of their ends; a word may go on behind them.
        """
        return _found(folded, len(_LISTS))[self._number]


class BareWords:
    """Words that stand for nothing else, of which only the places where they begin are of use."""

    def __init__(self, words: Callable[[], Iterable[str]]) -> None:
        self._words = words
        self._number = len(_LISTS)
        _LISTS.append(self)

    def words(self) -> Iterable[tuple[str, None]]:
        """Give the words with nothing for each; where a word begins, those that begin with it do, too."""
        words = set(self._words())
        return (
            (word, None)
            for word in words
            if not any(word.startswith(other) for other in words if other != word)
        )

    def starts(self, folded: str) -> list[int]:
        """Give in order where in a folded text a word of the list stands at the beginning of a word."""
        return sorted(_found(folded, len(_LISTS))[self._number])


@lru_cache(maxsize=8)
def _found(folded: str, lists: int) -> list[list[Any]]:
    found: list[list[Any]] = [[] for _ in range(lists)]
    signs = f"{folded}\n"  # so that there is a sign in front of the first one, too
    for last, (length, number, meaning, others) in _automaton(lists).iter(folded):
        before = last - length
        if signs[before].isalnum():
            continue  # the rest of a word
        start = before + 1
        found[number].append(start if meaning is None else (start, last + 1, meaning))
        if others:
            for other, its in others:
                found[other].append(start if its is None else (start, last + 1, its))
    return found


@lru_cache(maxsize=1)
def _automaton(lists: int) -> ahocorasick.Automaton:
    entries: dict[str, list[tuple[int, Any]]] = {}
    for number, one in enumerate(_LISTS[:lists]):
        for word, meaning in dict(one.words()).items():
            entries.setdefault(word, []).append((number, meaning))
    automaton = ahocorasick.Automaton()
    for word, meanings in entries.items():
        automaton.add_word(word, (len(word), *meanings[0], tuple(meanings[1:])))
    automaton.make_automaton()
    return automaton
