"""The server's processes are started again when they die, and none is left when it ends."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = """
import pathlib
import sys
from thongsuot.cli import processes
processes.RESTART_PAUSE = 0.01
shell, *later = [processes.Process("Thử", ["sh", "-c", text]) for text in sys.argv[2:]]
ready = pathlib.Path(sys.argv[1])
sys.exit(processes.supervise([shell], ready.exists, afterwards=later))
"""


@pytest.fixture
def ready(tmp_path) -> Path:
    """A file that says, once it exists, that the first process is ready."""
    return tmp_path / "ready"


@pytest.fixture
def start(ready) -> Iterator:
    started = []

    def start_supervisor(*shells: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", PROGRAM, str(ready), *shells]
        started.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield start_supervisor
    for supervisor in started:
        supervisor.kill()
        supervisor.communicate()


def test_what_dies_is_started_again_and_ctrl_c_ends_everything(start):
    supervisor = start("echo started $$; sleep 300 & echo child $!; wait")
    first, first_child = _read(supervisor, "started"), _read(supervisor, "child")
    os.kill(first, signal.SIGKILL)
    second, second_child = _read(supervisor, "started"), _read(supervisor, "child")
    supervisor.send_signal(signal.SIGINT)

    assert supervisor.wait(10) == 0
    assert second != first
    assert _gone(first, first_child, second, second_child)


def test_what_comes_afterwards_waits_until_the_first_is_ready_and_ends_with_it(start, ready):
    supervisor = start(
        f"echo first $$; sleep 0.5; touch {ready}; exec sleep 300",
        f"test -e {ready} && echo second $$; exec sleep 300",
    )
    first, second = _read(supervisor, "first"), _read(supervisor, "second")
    supervisor.send_signal(signal.SIGINT)

    assert supervisor.wait(10) == 0
    assert _gone(first, second)


def test_nothing_outlives_a_supervisor_that_is_killed(start):
    supervisor = start("echo started $$; exec sleep 300")
    child = _read(supervisor, "started")
    supervisor.kill()

    assert _gone(child)


def test_what_dies_again_and_again_ends_the_server_with_an_error(start):
    assert start("exit 3").wait(20) == 1


def _read(supervisor: subprocess.Popen[str], word: str) -> int:
    line = supervisor.stdout.readline().split()
    assert line[0] == word
    return int(line[1])


def _gone(*pids: int) -> bool:
    end = time.monotonic() + 5
    while time.monotonic() < end:
        if not any(_is_running(pid) for pid in pids):
            return True
        time.sleep(0.05)
    return False


def _is_running(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    except FileNotFoundError:
        return False
    return status.rsplit(")", 1)[1].split()[0] != "Z"
