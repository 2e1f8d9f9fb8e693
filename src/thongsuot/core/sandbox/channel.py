"""Channel (đường truyền): whole messages over a socket, each with its kind, none awaited for ever."""

from __future__ import annotations

import socket
import struct
import time

_HEAD = struct.Struct("!cQ")
_PIECE = 1 << 20
MOST_BYTES = 1 << 30


class Channel:
    """One end of a line. A message is a ``kind`` of one byte and any number of bytes."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line

    def fileno(self) -> int:
        """Give the descriptor, for those who wait for several lines."""
        return self._line.fileno()

    def send(self, kind: bytes, data: bytes = b"", *, until: float | None = None) -> None:
        """Send one message, before the moment ``until`` of the monotonic clock.

        Raises:
            TimeoutError: the other end does not take it.
            OSError: the other end is gone.
        """
        head = _HEAD.pack(kind, len(data))
        # What is short goes in one piece: each piece is a call of the system at both ends.
        for piece in (head + data,) if len(data) < _PIECE else (head, data):
            self._line.settimeout(_left(until))
            self._line.sendall(piece)

    def receive(self, *, until: float | None = None) -> tuple[bytes, bytes]:
        """Wait for one message, until the moment ``until`` of the monotonic clock.

        Raises:
            TimeoutError: there is none, or only a part of one.
            EOFError: the other end is gone.
            OSError: so it is, or what it sends is no message.
        """
        kind, length = _HEAD.unpack(self._take(_HEAD.size, until))
        if length > MOST_BYTES:
            message = "a message larger than any answer"
            raise OSError(message)
        return kind, self._take(length, until)

    def is_quiet(self) -> bool:
        """Tell whether the other end is there and has nothing to say."""
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

    def _take(self, length: int, until: float | None) -> bytes:
        taken = bytearray()
        while len(taken) < length:
            self._line.settimeout(_left(until))
            piece = self._line.recv(min(length - len(taken), _PIECE))
            if not piece:
                raise EOFError
            taken += piece
        return bytes(taken)


def _left(until: float | None) -> float | None:
    if until is None:
        return None
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left
