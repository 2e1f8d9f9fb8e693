"""The program as a shell runs it: a new process each time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def thongsuot():
    """Give a function that runs the program with arguments and gives what became of it."""

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "thongsuot.cli.main", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    return run


@pytest.fixture
def seeds() -> list[Path]:
    """The five real letters."""
    return sorted((ROOT / "tests/seeds").glob("*.txt"))
