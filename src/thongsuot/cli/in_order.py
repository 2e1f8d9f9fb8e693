"""Work done side by side, its results in the order of what was asked, and never many of them waiting."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from queue import SimpleQueue
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")

# While one file takes its time, the results of those after it wait in memory: so many bytes at most.
_MOST_WAITING = 64 * 1024 * 1024


class Sized(Protocol):
    """A result that tells how many bytes it holds."""

    @property
    def size(self) -> int:
        """Give the number of bytes."""


R = TypeVar("R", bound=Sized)


class _Job(Generic[T, R]):
    """One thing with what became of it: a result or an error."""

    __slots__ = ("error", "is_done", "result", "thing")

    def __init__(self, thing: T) -> None:
        self.thing = thing
        self.is_done = False
        self.result: R | None = None
        self.error: BaseException | None = None


def in_order(work: Callable[[T], R], things: Iterable[T], jobs: int) -> Iterator[R]:
    """Give ``work(thing)`` for each of ``things``, with so many ``jobs`` at work at once.

    Raises:
        BaseException: what ``work`` raised, when its thing has its turn.
    """
    asked: SimpleQueue[_Job[T, R] | None] = SimpleQueue()
    told: SimpleQueue[_Job[T, R]] = SimpleQueue()
    for _number in range(jobs):
        # Whoever is at work when the rest is given up keeps nobody from leaving.
        threading.Thread(target=_work, args=(work, asked, told), daemon=True).start()
    try:
        yield from _led(things, asked, told, jobs)
    finally:
        while not asked.empty():
            asked.get()
        for _number in range(jobs):
            asked.put(None)


def _led(
    things: Iterable[T],
    asked: SimpleQueue[_Job[T, R] | None],
    told: SimpleQueue[_Job[T, R]],
    jobs: int,
) -> Iterator[R]:
    waiting: deque[_Job[T, R]] = deque()
    under_way = held = 0
    for thing in things:
        job: _Job[T, R] = _Job(thing)
        waiting.append(job)
        asked.put(job)
        under_way += 1
        # One more than are at work, so that none of them ever waits for the next.
        while under_way > jobs or (under_way and held > _MOST_WAITING):
            held += _size(told.get())
            under_way -= 1
            for result in _ready(waiting):
                held -= result.size
                yield result
    for _number in range(under_way):
        told.get()
        yield from _ready(waiting)


def _ready(waiting: deque[_Job[T, R]]) -> Iterator[R]:
    while waiting and waiting[0].is_done:
        job = waiting.popleft()
        if job.error is not None:
            raise job.error
        if job.result is not None:
            yield job.result


def _size(job: _Job[T, R]) -> int:
    return job.result.size if job.result is not None else 0


def _work(
    work: Callable[[T], R], asked: SimpleQueue[_Job[T, R] | None], told: SimpleQueue[_Job[T, R]]
) -> None:
    while (job := asked.get()) is not None:
        try:
            job.result = work(job.thing)
        except BaseException as error:  # noqa: BLE001 - it is raised where the result is awaited
            job.error = error
        job.is_done = True
        told.put(job)
