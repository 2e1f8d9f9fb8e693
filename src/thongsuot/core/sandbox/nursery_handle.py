"""The nursery as its pool sees it: a process to be asked for new readers, and to end old ones."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import thongsuot
from thongsuot.core.sandbox.channel import Channel
from thongsuot.core.sandbox.limits import Limits
from thongsuot.core.sandbox.warmth import Warmth

_PROGRAM = (sys.executable, "-P", "-m", "thongsuot.core.sandbox.nursery")
# Loading takes a second; on a machine that is busy with other things much longer.
_PATIENCE = 120.0
_PATIENCE_AT_END = 5.0
_ANSWER_BYTES = 64
# Readers know nothing of the server's other settings, which hold passwords.
_PASSED_ON = {
    "HOME", "LANG", "LC_ALL", "LC_CTYPE", "LD_LIBRARY_PATH", "PATH", "PYTHONHASHSEED", "PYTHONPATH",
    "PYTHONWARNINGS", "TESSDATA_PREFIX", "TMPDIR", "TZ",
}  # fmt: skip


class NurseryLostError(Exception):
    """The nursery has ended or does not answer."""


class NurseryHandle:
    """Starts the nursery and speaks with it; callers of several threads wait for one another."""

    def __init__(self, warmth: Warmth) -> None:
        self._folder = tempfile.mkdtemp(prefix="thongsuot-")
        here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with there:
            number = there.fileno()
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [*_PROGRAM, str(number), self._folder, warmth.value],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[number],
                env=_environment(),
                start_new_session=True,  # Ctrl-C is for the program, which ends its readers in order
            )
        here.settimeout(_PATIENCE)
        self._line = here
        self._lock = threading.Lock()

    def begin_reader(self, limits: Limits) -> tuple[int, Channel]:
        """Have a reader forked; give its process number and the line to it.

        Raises:
            NurseryLostError: the nursery is gone.
        """
        here, there = socket.socketpair()
        channel = Channel(here)
        with there:
            try:
                return self._ask(asdict(limits), there.fileno()), channel
            except NurseryLostError:
                channel.close()
                raise

    def end_reader(self, process: int) -> None:
        """Have a reader killed with everything that it started; without a nursery it is dead already."""
        with suppress(NurseryLostError):
            self._ask({"end": process})

    def close(self) -> None:
        """End the nursery and all of its readers."""
        self._line.close()
        try:
            self._process.wait(_PATIENCE_AT_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _ask(self, order: dict[str, Any], *descriptors: int) -> int:
        try:
            with self._lock:
                socket.send_fds(self._line, [json.dumps(order).encode()], list(descriptors))
                answer = self._line.recv(_ANSWER_BYTES)
        except OSError as error:
            raise NurseryLostError from error
        if not answer:
            raise NurseryLostError
        return int(answer)


def _environment() -> dict[str, str]:
    passed_on = {name: value for name, value in os.environ.items() if name in _PASSED_ON}
    here = str(Path(thongsuot.__file__).parents[1])
    others = passed_on.get("PYTHONPATH")
    passed_on["PYTHONPATH"] = f"{here}{os.pathsep}{others}" if others else here
    # The limit of memory counts addresses, which the arenas of many threads would use up.
    return {**passed_on, "MALLOC_ARENA_MAX": "2", "PYTHONUTF8": "1"}
