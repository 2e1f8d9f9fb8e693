"""Channel (đường truyền): whole messages over a socket, each with its kind, none awaited for ever."""

from __future__ import annotations

import socket
import struct
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_HEAD = struct.Struct("!cQ")
_PIECE = 1 << 20
_USUAL = 1 << 16
MOST_BYTES = 1 << 30


class Channel:
    """One end of a line. A message is a ``kind`` of one byte and any number of bytes."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._ahead = bytearray()  # what came with the last message, and belongs to the next ones

    def fileno(self) -> int:
        """Give the descriptor, for those who wait for several lines."""
        return self._line.fileno()

    def send(self, kind: bytes, data: bytes = b"", *, until: float | None = None) -> None:
        """Send one message, before the moment ``until`` of the monotonic clock.

        Raises:
            TimeoutError: the other end does not take it.
            OSError: the other end is gone.
        """
        self.send_all([(kind, data)], until=until)

    def send_all(
        self, messages: Iterable[tuple[bytes, bytes]], *, until: float | None = None
    ) -> None:
        """Send several messages, each with its kind, before the moment ``until`` of the monotonic clock.

        What is short goes in one piece: each piece is a call of the system at both ends.

        Raises:
            TimeoutError: the other end does not take them.
            OSError: the other end is gone.
        """
        short: list[bytes] = []
        for kind, data in messages:
            short.append(_HEAD.pack(kind, len(data)))
            if len(data) < _PIECE:
                short.append(data)
            else:
                self._put(b"".join(short), until)
                self._put(data, until)
                short = []
        if short:
            self._put(b"".join(short), until)

    def receive(self, *, until: float | None = None) -> tuple[bytes, bytes]:
        """Wait for one message, until the moment ``until`` of the monotonic clock.

        Raises:
            TimeoutError: there is none, or only a part of one.
            EOFError: the other end is gone.
            OSError: so it is, or what it sends is no message.
        """
        self._wait_for(_HEAD.size, until)
        kind, length = _HEAD.unpack_from(self._ahead)
        if length > MOST_BYTES:
            message = "a message larger than any answer"
            raise OSError(message)
        end = _HEAD.size + length
        self._wait_for(end, until)
        data = bytes(self._ahead[_HEAD.size : end])
        del self._ahead[:end]
        return kind, data

    def is_quiet(self) -> bool:
        """Tell whether the other end is there and has nothing to say."""
        if self._ahead:
            return False
        self._line.settimeout(0)
        try:
            self._line.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return True
        except OSError:
            return False
        return False

    def close(self) -> None:
        """Close this end; the other one learns of it."""
        self._line.close()

    def _put(self, piece: bytes, until: float | None) -> None:
        self._line.settimeout(_left(until))
        self._line.sendall(piece)

    def _wait_for(self, length: int, until: float | None) -> None:
        """Wait until so many bytes have come; more may come along with them."""
        while (missing := length - len(self._ahead)) > 0:
            self._line.settimeout(_left(until))
            piece = self._line.recv(min(max(missing, _USUAL), _PIECE))
            if not piece:
                raise EOFError
            self._ahead += piece


def _left(until: float | None) -> float | None:
    if until is None:
        return None
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
