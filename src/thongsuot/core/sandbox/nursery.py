"""Nursery (nơi sinh tiến trình đọc): a process that has loaded all readers once and forks itself for more.

Forking what is warm takes some milliseconds, where a new interpreter takes a second. It holds no
connection, no file and no secret of the program that started it, and it never opens a document.
"""

from __future__ import annotations

import array
import ctypes
import gc
import json
import os
import shutil
import signal
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from thongsuot.core.sandbox.channel import Channel
from thongsuot.core.sandbox.limits import Limits
from thongsuot.core.sandbox.warmth import Warmth

_MOST_WORDS = 65_536
_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38


def main(line: socket.socket, folder: str, warmth: Warmth) -> None:
    """Fork and end readers as told over ``line`` until the other end is gone, then end them all.

    However the other end went, ``folder`` with what the readers left is taken away.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if warmth is not Warmth.COLD:
        _load(warmth)
    readers: set[int] = set()
    while True:
        order, reader_line = _next_order(line)
        if order is None:
            break
        answer = 0
        if reader_line is not None:
            answer = _begin(Limits(**order), line, reader_line, folder)
            readers.add(answer)
        elif order["end"] in readers:
            answer = _end(order["end"], folder)
            readers.discard(order["end"])
        with suppress(OSError):
            line.sendall(str(answer).encode())
    for reader in readers:
        _end(reader, folder)
    shutil.rmtree(folder, ignore_errors=True)


def _next_order(line: socket.socket) -> tuple[dict[str, Any] | None, socket.socket | None]:
    words, ancillary, _flags, _address = line.recvmsg(_MOST_WORDS, socket.CMSG_SPACE(4))
    if not words:
        return None, None
    for _level, _type, data in ancillary:
        (descriptor,) = array.array("i", data)
        return json.loads(words), socket.socket(fileno=descriptor)
    return json.loads(words), None


def _begin(limits: Limits, line: socket.socket, reader_line: socket.socket, folder: str) -> int:
    """Fork a reader, in a process group of its own with all that it will start; give its number."""
    process = os.fork()
    if process:
        reader_line.close()
        with suppress(OSError):
            os.setpgid(process, process)
        Path(_folder_of(process, folder)).mkdir(exist_ok=True)
        return process
    try:
        os.setpgid(0, 0)
        line.close()
        # What libraries print would stand amid the output of the program.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
        _die_with_parent()
        from thongsuot.core.sandbox.reader import serve

        serve(Channel(reader_line), limits, _folder_of(os.getpid(), folder))
    finally:
        os._exit(0)


def _folder_of(reader: int, folder: str) -> str:
    return f"{folder}/{reader}"


def _end(reader: int, folder: str) -> int:
    """Kill a reader with everything that it started, and clear up after it; give how it ended.

    Until it is waited for, its number belongs to nobody else: so no other process is ever hit.
    """
    ended = 0
    with suppress(ProcessLookupError):
        os.killpg(reader, signal.SIGKILL)
    with suppress(ChildProcessError):
        ended = os.waitpid(reader, 0)[1]
    shutil.rmtree(_folder_of(reader, folder), ignore_errors=True)
    return ended


def _die_with_parent() -> None:
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def _load(warmth: Warmth) -> None:
    """Load what the documents need, and keep the collector from touching it in the forks."""
    from thongsuot.core.sandbox import reader  # noqa: F401 - for the forks
    from thongsuot.core.sandbox.warm_up import warm_up

    warm_up(checks=warmth is Warmth.ALL)
    gc.collect()
    gc.freeze()


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])), sys.argv[2], Warmth(sys.argv[3]))
