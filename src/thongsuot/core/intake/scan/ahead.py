"""Pages recognised at the same time (nhận dạng song song): as many as the machine has cores, given back in order."""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")


def page_pool() -> ThreadPoolExecutor:
    """Give threads for the pages; each waits for a recogniser that runs outside of Python."""
    return ThreadPoolExecutor(_cores(), thread_name_prefix="page")


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


def _cores() -> int:
    return len(os.sched_getaffinity(0))
