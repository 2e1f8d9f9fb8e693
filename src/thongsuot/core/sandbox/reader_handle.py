"""A reader as its pool sees it: asked one request at a time, never waited for beyond the limits."""

from __future__ import annotations

import json
import logging
import pickle
import time
from typing import TYPE_CHECKING, NoReturn

from thongsuot.core.intake import refusals
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.core.sandbox import messages
from thongsuot.core.sandbox.drawn import unpack
from thongsuot.core.sandbox.request import Answer

if TYPE_CHECKING:
    from thongsuot.core.intake.page_pictures import PagePicture
    from thongsuot.core.sandbox.limits import Limits
    from thongsuot.core.sandbox.nursery_handle import NurseryHandle
    from thongsuot.core.sandbox.request import Request

logger = logging.getLogger("thongsuot.sandbox")


class ReaderLostError(Exception):
    """The reader died while it was at work, or while it waited for work."""


class ProgramFault(Exception):  # noqa: N818 - no error of the file: the cause of one
    """The program's own mistake, with the place in the program; the cause of what the user is told."""


class ReaderHandle:
    """One reader; ``is_fit`` tells whether it may be asked again."""

    def __init__(self, nursery: NurseryHandle, limits: Limits) -> None:
        self.is_fit = True
        self._nursery = nursery
        self.process, self._channel = nursery.begin_reader(limits)
        self._limits = limits
        self._documents = 0

    def ask(self, request: Request, seconds: float, most_seconds: float) -> Answer:
        """Have a document read.

        Raises:
            UnreadableDocumentError: it cannot be read, or not within the limits.
            ReaderLostError: the reader died.
        """
        parts = self._parts(request, (seconds, most_seconds), messages.READING)
        return Answer(
            reading_json=parts[messages.READING],
            original=parts[messages.ORIGINAL].decode(),
            findings_json=parts[messages.FINDINGS],
            places_json=parts[messages.PLACES],
        )

    def draw(
        self, request: Request, seconds: float, most_seconds: float
    ) -> tuple[PagePicture, ...]:
        """Have the pages of a document drawn.

        Raises:
            UnreadableDocumentError: they cannot be drawn, or not within the limits.
            ReaderLostError: the reader died, or what it sent are no pictures.
        """
        parts = self._parts(request, (seconds, most_seconds), messages.PICTURES)
        try:
            return tuple(unpack(parts[messages.PICTURES]))
        except ValueError as error:
            raise ReaderLostError from error

    def mark(self, request: Request, seconds: float, most_seconds: float) -> bytes:
        """Have findings and fixes put into a Word file.

        Raises:
            UnreadableDocumentError: it is no Word file, or it takes longer than the limits.
            ReaderLostError: the reader died.
        """
        return self._parts(request, (seconds, most_seconds), messages.MARKED)[messages.MARKED]

    def _parts(
        self, request: Request, limits: tuple[float, float], wanted: bytes
    ) -> dict[bytes, bytes]:
        seconds, most_seconds = limits
        self.is_fit = False
        begin = time.monotonic()
        try:
            packed = pickle.dumps(request)
            self._channel.send(messages.READ, packed, until=begin + seconds)
            parts = self._receive(request.name, seconds, begin + most_seconds)
        except TimeoutError as error:
            passed = round(time.monotonic() - begin)
            raise refusals.too_slow(request.name, passed) from error
        except (EOFError, OSError, ValueError) as error:
            raise ReaderLostError from error
        if wanted not in parts:
            _refuse(request.name, parts)
        return parts

    def is_alive(self) -> bool:
        """Tell whether it still waits for work; a dead one has closed its line."""
        return self._channel.is_quiet()

    def end(self) -> None:
        """Kill it."""
        self._channel.close()
        self._nursery.end_reader(self.process)

    def _receive(self, name: str, seconds: float, end: float) -> dict[bytes, bytes]:
        parts: dict[bytes, bytes] = {}
        while messages.DONE not in parts:
            until = min(time.monotonic() + seconds, end)
            kind, data = self._channel.receive(until=until)
            parts[kind] = data
            if kind == messages.NO_MEMORY:
                raise refusals.too_heavy(name)
        self._documents += 1
        held = int(parts[messages.DONE])
        self.is_fit = self._documents < self._limits.documents and held < self._limits.grown
        return parts


def _refuse(name: str, parts: dict[bytes, bytes]) -> NoReturn:
    if messages.REFUSED in parts:
        code, message = json.loads(parts[messages.REFUSED])
        raise UnreadableDocumentError(UnreadableCode(code), str(message))
    if messages.TOO_DEEP in parts:
        raise refusals.too_deep(name)
    fault = parts.get(messages.FAILED, b"").decode(errors="replace")
    logger.error("reading failed\n%s", fault)
    raise refusals.program_fault(name) from ProgramFault(fault)
