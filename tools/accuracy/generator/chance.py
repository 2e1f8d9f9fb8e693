"""Chance (bốc thăm): every choice of the generator goes through it, so that a seed gives the same letter again."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")
HANDS = ("author", "fresh")


class Chance:
    """Draws from ``random``; remembers which variations were drawn.

    Of ``hands`` the first is preferred: the others only serve where it has nothing that fits.
    Without ``hands`` both are mixed.
    """

    def __init__(self, random: Random, hands: Sequence[str] = ()) -> None:
        self._random = random
        self.hands = tuple(hands)
        self.drawn: set[str] = set()

    def pick(self, options: Sequence[T]) -> T:
        """Draw one."""
        return options[self._random.randrange(len(options))]

    def some(self, options: Sequence[T], least: int, most: int) -> tuple[T, ...]:
        """Draw several different ones, in any order."""
        rest = list(options)
        count = min(len(rest), self.between(least, max(least, most)))
        return tuple(rest.pop(self._random.randrange(len(rest))) for _ in range(count))

    def maybe(self, odds: float) -> bool:
        """Draw yes or no."""
        return self._random.random() < odds

    def between(self, least: int, most: int) -> int:
        """Draw a number, both ends included."""
        return self._random.randint(least, most)

    def of_hand(self, options: Sequence[tuple[str, T]]) -> list[T]:
        """Give the options of the preferred hand, or of the next one if it has none."""
        if not self.hands:
            return [option for _, option in options]
        for hand in self.hands:
            found = [option for one, option in options if one == hand]
            if found:
                return found
        return []
