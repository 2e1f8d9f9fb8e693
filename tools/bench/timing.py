"""How long a piece of work takes, again and again, and how much memory the process took at most."""

from __future__ import annotations

import multiprocessing
import resource
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")


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


def apart(work: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """Do the work in a fresh process, so that its peak of memory is its own."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(work, *arguments, **named).result()


def peak_memory() -> float:
    """Give the most memory that this process has held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
