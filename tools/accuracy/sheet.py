"""The sheet of one letter (phiếu chấm): what was read rightly, what is missing, what is too much."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Miss:
    """One thing that was not read as expected; ``name`` is unique in its letter."""

    measure: str
    name: str
    wanted: Any
    got: Any


@dataclass
class Count:
    """How many values were wanted, how many were given, and how many of these are right."""

    right: int = 0
    wanted: int = 0
    got: int = 0

    def add(self, other: Count) -> None:
        """Take another count in."""
        self.right += other.right
        self.wanted += other.wanted
        self.got += other.got

    @property
    def f1(self) -> float:
        """Give the harmonic mean of precision and recall; 1 where nothing was wanted or given."""
        total = self.wanted + self.got
        return 2 * self.right / total if total else 1.0


@dataclass
class Sheet:
    """Counts by measure, and the misses by name."""

    counts: dict[str, Count] = field(default_factory=dict)
    misses: list[Miss] = field(default_factory=list)

    def count(self, measure: str) -> Count:
        """Give the count of ``measure``, begun at nothing."""
        return self.counts.setdefault(measure, Count())

    def hit(self, measure: str) -> None:
        """Note a value that is wanted and right."""
        self.count(measure).add(Count(1, 1, 1))

    def wrong(self, measure: str, name: str, wanted: Any, got: Any) -> None:  # noqa: ANN401 - JSON
        """Note a value that is wanted and another one that was given in its place."""
        self.count(measure).add(Count(0, 1, 1))
        self._miss(measure, name, wanted, got)

    def missing(self, measure: str, name: str, wanted: Any) -> None:  # noqa: ANN401 - JSON
        """Note a value that is wanted and was not given."""
        self.count(measure).add(Count(0, 1, 0))
        self._miss(measure, name, wanted, None)

    def surplus(self, measure: str, name: str, got: Any) -> None:  # noqa: ANN401 - JSON
        """Note a value that was given and not wanted."""
        self.count(measure).add(Count(0, 0, 1))
        self._miss(measure, name, None, got)

    def judge(self, measure: str, name: str, accepted: list[Any], got: Any) -> bool:  # noqa: ANN401 - JSON
        """Note whether ``got`` is one of the accepted values."""
        if got in accepted:
            self.hit(measure)
            return True
        self.wrong(measure, name, accepted[0], got)
        return False

    def names(self) -> list[str]:
        """Give the names of the misses in order."""
        return [miss.name for miss in self.misses]

    def _miss(self, measure: str, name: str, wanted: Any, got: Any) -> None:  # noqa: ANN401 - JSON
        taken = self.names()
        free = next(one for one in _numbered(name) if one not in taken)
        self.misses.append(Miss(measure, free, wanted, got))


def _numbered(name: str) -> Iterator[str]:
    yield name
    for number in range(2, 1000):
        yield f"{name} ({number})"
