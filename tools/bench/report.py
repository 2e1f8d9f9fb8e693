"""Puts what was measured into docs/performance.md, between the markers of each measurement."""

from __future__ import annotations

import os
import platform
import re
import sys
import time
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs/performance.md"
Row = dict[str, str]


def machine() -> str:
    """Tell in one line what machine this is."""
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text("utf-8"))
    memory = re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text("utf-8"))
    gigabytes = round(int(memory[1]) / 1024**2) if memory else 0
    cores = len(os.sched_getaffinity(0))
    name = cpu[1].strip() if cpu else platform.machine()
    python = ".".join(str(part) for part in sys.version_info[:3])
    return f"{name}, {cores} cores, {gigabytes} GB, Linux {platform.release().split('-')[0]}, Python {python}"


def write_section(name: str, rows: list[Row]) -> None:
    """Replace the table of the measurement ``name``, with the command, the machine and the day."""
    head = f"`make bench ONLY={name}` · {machine()} · {time.strftime('%Y-%m-%d', time.gmtime())}"
    page = PAGE.read_text(encoding="utf-8")
    begin, end = f"<!-- bench:{name} -->", f"<!-- /bench:{name} -->"
    before, rest = page.split(begin)
    after = rest.split(end)[1]
    PAGE.write_text(f"{before}{begin}\n{head}\n\n{_table(rows)}\n{end}{after}", encoding="utf-8")


def _table(rows: list[Row]) -> str:
    titles = list(rows[0])
    lines = [
        titles,
        ["---", *["--:"] * (len(titles) - 1)],
        *([row[t] for t in titles] for row in rows),
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
