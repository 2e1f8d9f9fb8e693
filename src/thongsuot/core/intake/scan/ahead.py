"""Pages recognised at the same time (nhận dạng song song): as many as the machine has cores, given back in order."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

T = TypeVar("T")
P = TypeVar("P")


def page_pool() -> ThreadPoolExecutor:
    """Give threads for the pages; each waits for a recogniser that runs outside of Python."""
    return ThreadPoolExecutor(_cores(), thread_name_prefix="page")


def shared_out(work: Callable[[P], T], pieces: Sequence[P]) -> list[T]:
    """Give what ``work`` gives for each piece of a page; idle cores help, so that the last page, too, has all of them."""
    futures = [_helpers().submit(work, piece) for piece in pieces]
    # From the end, where no helper has begun: what nobody else does is done here.
    own = {i: work(pieces[i]) for i in reversed(range(len(pieces))) if futures[i].cancel()}
    return [own[i] if i in own else future.result() for i, future in enumerate(futures)]


def in_order(started: Iterable[Future[T]]) -> Iterator[T]:
    """Give what the futures give, in order; no more of them are begun than can run, so that memory stays small."""
    waiting: deque[Future[T]] = deque()
    for future in started:
        waiting.append(future)
        if len(waiting) > _cores():
            yield waiting.popleft().result()
    while waiting:
        yield waiting.popleft().result()


def done(value: T) -> Future[T]:
    """Give a future for what is there already."""
    future: Future[T] = Future()
    future.set_result(value)
    return future


@cache
def _helpers() -> ThreadPoolExecutor:
    """Give the threads beside that of the page, kept from document to document."""
    return ThreadPoolExecutor(max(_cores() - 1, 1), thread_name_prefix="piece")


def _cores() -> int:
    return len(os.sched_getaffinity(0))
