"""Reads documents in processes of their own, with limits of time and memory, so that no file harms the server."""

from __future__ import annotations

import atexit
import os
from functools import cache

from django.conf import settings

from thongsuot.core.intake.page_pictures import PagePicture
from thongsuot.core.rules.context import Context
from thongsuot.core.sandbox.limits import Limits
from thongsuot.core.sandbox.pool import ReaderPool
from thongsuot.core.sandbox.request import Answer, Marking, Request


def read_apart(
    data: bytes, name: str, *, context: Context | None = None, is_awaited: bool = False
) -> Answer:
    """Read and check a document in a reading process, in the ``context`` of a unit.

    A document of many pages takes its time, unless somebody waits for the answer (``is_awaited``).

    Raises:
        UnreadableDocumentError: the file cannot be read, or not within the limits.
    """
    seconds = settings.READ_SECONDS
    return _pool().read(
        Request(((data, name),), context=context or Context()),
        seconds=seconds,
        most_seconds=seconds if is_awaited else settings.READ_MOST_SECONDS,
    )


def draw_apart(data: bytes, name: str) -> tuple[PagePicture, ...]:
    """Draw the pages of a document in a reading process; none where the file has no pages.

    Raises:
        UnreadableDocumentError: they cannot be drawn, or not within the limits.
    """
    return _pool().draw(
        Request(((data, name),), draws=True),
        seconds=settings.READ_SECONDS,
        most_seconds=settings.READ_MOST_SECONDS,
    )


def mark_apart(data: bytes, name: str, marking: Marking) -> bytes:
    """Put findings and fixes into a Word file in a reading process.

    Raises:
        UnreadableDocumentError: it is no Word file, or it takes longer than the limits.
    """
    request = Request(((data, name),), marking=marking)
    return _pool().mark(request, seconds=settings.READ_SECONDS)


def start_reader() -> None:
    """Start a reading process ahead of the first document, which need then not wait for it."""
    _pool().warm_up()


def _pool() -> ReaderPool:
    return _pool_of(os.getpid())


@cache
def _pool_of(process: int) -> ReaderPool:  # noqa: ARG001 - readers are never shared over a fork
    pool = ReaderPool(Limits(memory=settings.READ_MEMORY))
    atexit.register(pool.close)
    return pool


def _replace_pool() -> None:
    _pool().close()
    _pool_of.cache_clear()
