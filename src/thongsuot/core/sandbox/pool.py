"""Pool (nhóm tiến trình đọc): the one way in which server, API and shell open documents."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Self, TypeVar

from thongsuot.core.intake import refusals
from thongsuot.core.sandbox.limits import Limits
from thongsuot.core.sandbox.nursery_handle import NurseryHandle, NurseryLostError
from thongsuot.core.sandbox.reader_handle import ReaderHandle, ReaderLostError
from thongsuot.core.sandbox.warmth import Warmth

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from thongsuot.core.intake.page_pictures import PagePicture
    from thongsuot.core.sandbox.request import Answer, Request

_ATTEMPTS = 2
T = TypeVar("T")


class PoolClosedError(RuntimeError):
    """The pool was closed, perhaps while it was reading."""


class ReaderPool:
    """Up to ``most`` readers, warm and used again; may be called from several threads.

    No file harms the caller: a reader that takes too long is killed, one that dies is replaced and
    the document tried once more, since it may have been killed for another reason.
    """

    def __init__(
        self, limits: Limits | None = None, most: int = 1, *, warmth: Warmth = Warmth.ALL
    ) -> None:
        """Take the limits, the number of readers, and what is to be ready before the first document.

        Warming up costs more than it spares where one reader is to read a few documents and end.
        """
        self._limits = limits or Limits()
        self._warmth = warmth
        self._places = threading.BoundedSemaphore(most)
        self._lock = threading.Lock()
        self._idle: list[ReaderHandle] = []
        self._nursery: NurseryHandle | None = None
        self._is_closed = False

    def read(
        self, request: Request, *, seconds: float | None = None, most_seconds: float | None = None
    ) -> Answer:
        """Read a document, and check it where the request says so; other limits may be given.

        Raises:
            UnreadableDocumentError: it cannot be read, or not within the limits.
            PoolClosedError: somebody closed the pool.
        """
        a_page = seconds or self._limits.seconds
        whole = most_seconds or self._limits.most_seconds
        return self._with_reader(request, lambda reader: reader.ask(request, a_page, whole))

    def draw(
        self, request: Request, *, seconds: float | None = None, most_seconds: float | None = None
    ) -> tuple[PagePicture, ...]:
        """Draw the pages of a document as pictures; other limits may be given.

        Raises:
            UnreadableDocumentError: they cannot be drawn, or not within the limits.
            PoolClosedError: somebody closed the pool.
        """
        a_page = seconds or self._limits.seconds
        whole = most_seconds or self._limits.most_seconds
        return self._with_reader(request, lambda reader: reader.draw(request, a_page, whole))

    def mark(self, request: Request, *, seconds: float | None = None) -> bytes:
        """Put findings and fixes into a Word file and give it; another limit may be given.

        Raises:
            UnreadableDocumentError: it is no Word file, or it takes longer than the limit.
            PoolClosedError: somebody closed the pool.
        """
        whole = seconds or self._limits.seconds
        return self._with_reader(request, lambda reader: reader.mark(request, whole, whole))

    def _with_reader(self, request: Request, asked: Callable[[ReaderHandle], T]) -> T:
        with self._places:
            for _attempt in range(_ATTEMPTS):
                reader = self._take()
                try:
                    return asked(reader)
                except ReaderLostError:
                    continue
                finally:
                    self._put_back(reader)
        raise refusals.reader_lost(request.name)

    def warm_up(self) -> None:
        """Start a reader ahead of the first document, which need then not wait for it."""
        self._put_back(self._take())

    def close(self) -> None:
        """End all readers, those at work too."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
            nursery, self._nursery = self._nursery, None
        for reader in idle:
            reader.end()
        if nursery is not None:
            nursery.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _take(self) -> ReaderHandle:
        while True:
            with self._lock:
                reader = self._idle.pop() if self._idle else None
            if reader is None:
                return self._new_reader()
            if reader.is_alive():
                return reader
            reader.end()

    def _put_back(self, reader: ReaderHandle) -> None:
        with self._lock:
            if reader.is_fit and not self._is_closed:
                self._idle.append(reader)
                return
        reader.end()

    def _new_reader(self) -> ReaderHandle:
        with suppress(NurseryLostError):
            return self._begin_reader()
        # Somebody killed it: a new one, once.
        return self._begin_reader()

    def _begin_reader(self) -> ReaderHandle:
        with self._lock:
            if self._is_closed:
                raise PoolClosedError
            if self._nursery is None:
                self._nursery = NurseryHandle(self._warmth)
            nursery = self._nursery
        try:
            return ReaderHandle(nursery, self._limits)
        except NurseryLostError:
            self._forget(nursery)
            raise

    def _forget(self, nursery: NurseryHandle) -> None:
        with self._lock:
            is_known = self._nursery is nursery
            if is_known:
                self._nursery = None
        if is_known:
            nursery.close()
