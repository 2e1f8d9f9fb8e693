"""Keeps the server's processes running, and ends them all together (giám sát tiến trình)."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

STOP_SECONDS = 20.0
RESTART_PAUSE = 1.0
MOST_RESTARTS = 5
RESTART_WINDOW = 60.0
PR_SET_PDEATHSIG = 1

_libc = ctypes.CDLL(None)


def _end_with_parent() -> None:
    """Ask the kernel to end this process when its parent dies, so that none is ever left behind."""
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


@dataclass
class Process:
    """One program that is kept running, in a process group of its own."""

    name: str
    command: Sequence[str]
    running: subprocess.Popen[bytes] | None = None
    starts: deque[float] = field(default_factory=lambda: deque(maxlen=MOST_RESTARTS))

    def start(self) -> None:
        """Start it, away from the terminal's Ctrl-C: who supervises decides the order of ending."""
        self.starts.append(time.monotonic())
        self.running = subprocess.Popen(  # noqa: S603 - the command is our own
            self.command,
            start_new_session=True,
            preexec_fn=_end_with_parent,  # noqa: PLW1509 - this process has one thread
        )

    def has_ended(self) -> bool:
        """Tell whether it is not running any more."""
        return self.running is not None and self.running.poll() is not None

    def fails_for_good(self) -> bool:
        """Tell whether it was started too often of late for another start to make sense."""
        full = len(self.starts) == MOST_RESTARTS
        return full and time.monotonic() - self.starts[0] < RESTART_WINDOW

    def ask_to_end(self) -> None:
        """Ask it to finish what it has begun and end."""
        if self.running is not None and self.running.poll() is None:
            self.running.terminate()

    def end(self, seconds: float) -> None:
        """Wait so long for its end, then kill it with everything that it started."""
        if self.running is None:
            return
        with suppress(subprocess.TimeoutExpired):
            self.running.wait(max(0.0, seconds))
        with suppress(ProcessLookupError):
            os.killpg(self.running.pid, signal.SIGKILL)
        self.running.wait()


def supervise(
    processes: Sequence[Process], when_ready: Callable[[], bool], afterwards: Sequence[Process] = ()
) -> int:
    """Run all of them until Ctrl-C or SIGTERM, starting again what dies; give the exit status.

    ``when_ready`` is called again and again until it answers True: it tells the person at the
    terminal once the server answers. Those of ``afterwards`` are started then, so that they do
    not take the processor from the first page.
    """
    asked: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda received, _frame: asked.append(received))
    running: list[Process] = []
    _start(processes, running)
    status = 0
    is_ready = False
    while not asked:
        time.sleep(0.1)
        if not is_ready and when_ready():
            is_ready = True
            _start(afterwards, running)
        ended = [process for process in running if process.has_ended()]
        if any(process.fails_for_good() for process in ended):
            status = 1
            break
        for process in ended:
            _start_again(process)
    _end_all(running)
    return status


def _start(processes: Sequence[Process], running: list[Process]) -> None:
    for process in processes:
        process.start()
        running.append(process)


def _start_again(process: Process) -> None:
    print(f"{process.name} đã dừng bất thường; khởi động lại.", file=sys.stderr, flush=True)
    process.end(0)
    time.sleep(RESTART_PAUSE)
    process.start()


def _end_all(processes: Sequence[Process]) -> None:
    end = time.monotonic() + STOP_SECONDS
    for process in processes:
        process.ask_to_end()
    for process in processes:
        process.end(end - time.monotonic())
