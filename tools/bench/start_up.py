"""How long the command line takes from the key to the result (thời gian khởi động)."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tools.bench.report import Row
from tools.bench.timing import processor_seconds, time_each

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
    return [_row(name, words) for name, words in commands.items()]


def _row(name: str, words: list[str]) -> Row:
    def run(_number: int) -> None:
        subprocess.run([PROGRAM, *words], stdout=subprocess.DEVNULL, check=False, env=ENVIRONMENT)

    run(0)
    begun = processor_seconds()
    timing = time_each(run, range(RUNS))
    worked = processor_seconds() - begun
    return {
        "command": name,
        "runs": str(RUNS),
        "processor ms": f"{1000 * worked / RUNS:.0f}",
        "p50 ms": f"{timing.at(0.5):.0f}",
        "p95 ms": f"{timing.at(0.95):.0f}",
    }
