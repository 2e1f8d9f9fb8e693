"""How long the command line takes from the key to the result, the server to its first page (thời gian khởi động)."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from pathlib import Path

from tools.bench.report import Row
from tools.bench.timing import Timing, processor_seconds, time_each
from tools.live import live_server

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = str(ROOT / ".venv/bin/thongsuot")
SEED = str(min((ROOT / "tests/seeds").glob("*.txt")))
RUNS = 10
# As where it is installed: the modules are compiled once, whoever builds them may have forbidden that.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def measure() -> list[Row]:
    """Run each command many times in a new process."""
    commands = {"thongsuot --help": ["--help"], "thongsuot read (one letter)": ["read", SEED]}
    commands["thongsuot check (one letter)"] = ["check", SEED]
    return [*(_row(name, words) for name, words in commands.items()), _of_server()]


def _row(name: str, words: list[str]) -> Row:
    def run(_number: int) -> None:
        subprocess.run([PROGRAM, *words], stdout=subprocess.DEVNULL, check=False, env=ENVIRONMENT)

    run(0)
    begun = processor_seconds()
    timing = time_each(run, range(RUNS))
    return _told(name, Timing(timing.durations, processor_seconds() - begun))


def _of_server() -> Row:
    """Start what `make run` starts, where everything is installed and the sample data is there already."""
    durations = []
    with tempfile.TemporaryDirectory() as folder:
        with live_server(folder):
            pass
        begun = processor_seconds()
        for _run in range(RUNS):
            begin = time.perf_counter()
            with live_server(folder):
                durations.append(time.perf_counter() - begin)
    worked = processor_seconds() - begun
    return _told("server with jobs, to its first page", Timing(sorted(durations), worked))


def _told(name: str, timing: Timing) -> Row:
    return {
        "command": name,
        "runs": str(len(timing.durations)),
        "processor ms": f"{timing.processor:.0f}",
        "p50 ms": f"{timing.at(0.5):.0f}",
        "p95 ms": f"{timing.at(0.95):.0f}",
    }
