"""How long a piece of work takes, again and again, and how much memory the process took at most."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Timing:
    """Sorted durations in seconds, and the whole time."""

    durations: Sequence[float]

    @property
    def a_second(self) -> float:
        """How many pieces were done in a second."""
        return len(self.durations) / sum(self.durations)

    def at(self, share: float) -> float:
        """Give the duration in milliseconds that ``share`` of the pieces did not exceed."""
        return 1000 * self.durations[min(len(self.durations) - 1, int(share * len(self.durations)))]


def time_each(work: Callable[[T], object], pieces: Iterable[T]) -> Timing:
    """Do ``work`` for each piece and give how long each took."""
    durations = []
    for piece in pieces:
        begin = time.perf_counter()
        work(piece)
        durations.append(time.perf_counter() - begin)
    return Timing(sorted(durations))


def peak_memory() -> float:
    """Give the most memory that this process has held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
