"""Work done side by side, its results in the order of what was asked, and never many of them waiting."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import Protocol, TypeVar

T = TypeVar("T")

# While one file takes its time, the results of those after it wait in memory: so many bytes at most.
_MOST_WAITING = 64 * 1024 * 1024


class Sized(Protocol):
    """A result that tells how many bytes it holds."""

    @property
    def size(self) -> int:
        """Give the number of bytes."""


R = TypeVar("R", bound=Sized)


def in_order(work: Callable[[T], R], things: Iterable[T], jobs: int) -> Iterator[R]:
    """Give ``work(thing)`` for each of ``things``, with so many ``jobs`` at work at once."""
    waiting: deque[Future[R]] = deque()
    threads = ThreadPoolExecutor(jobs)
    try:
        for thing in things:
            waiting.append(threads.submit(work, thing))
            yield from _ready(waiting)
            while _is_full(waiting, jobs):
                wait([one for one in waiting if not one.done()], return_when=FIRST_COMPLETED)
                yield from _ready(waiting)
        while waiting:
            yield waiting.popleft().result()
    finally:
        threads.shutdown(wait=False, cancel_futures=True)


def _ready(waiting: deque[Future[R]]) -> Iterator[R]:
    while waiting and waiting[0].done():
        yield waiting.popleft().result()


def _is_full(waiting: deque[Future[R]], jobs: int) -> bool:
    done = [one for one in waiting if one.done()]
    if len(waiting) - len(done) > jobs:
        return True
    return bool(waiting) and sum(one.result().size for one in done) > _MOST_WAITING
