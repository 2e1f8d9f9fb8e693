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
    """Sorted durations in seconds, and how many seconds this process worked in all."""

    durations: Sequence[float]
    worked: float

    @property
    def a_second(self) -> float:
        """How many pieces were done in a second."""
        return len(self.durations) / sum(self.durations)

    @property
    def processor(self) -> float:
        """Give the milliseconds for which this process worked on a piece; neighbours on the machine count less."""
        return 1000 * self.worked / len(self.durations)

    def at(self, share: float) -> float:
        """Give the duration in milliseconds that ``share`` of the pieces did not exceed."""
        return 1000 * self.durations[min(len(self.durations) - 1, int(share * len(self.durations)))]


def time_each(work: Callable[[T], object], pieces: Iterable[T]) -> Timing:
    """Do ``work`` for each piece and give how long each took."""
    durations = []
    begun = time.process_time()
    for piece in pieces:
        begin = time.perf_counter()
        work(piece)
        durations.append(time.perf_counter() - begin)
    return Timing(sorted(durations), time.process_time() - begun)


def apart(work: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """Do the work in a fresh process, so that its peak of memory is its own."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(work, *arguments, **named).result()


def processor_seconds() -> float:
    """Give for how long this process, and those of its own that have ended, have worked so far."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


def peak_memory() -> float:
    """Give the most memory that this process has held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def peak_memory_of_children() -> float:
    """Give the most memory that one of the processes of this one, of those that have ended, has held, in MB."""
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
