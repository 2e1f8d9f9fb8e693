"""Measures the program and writes the figures down: ``python -m tools.bench [NAME…]``.

Each measurement runs in a process of its own, so that its memory is its own too.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys

from tools.bench.report import write_section

NAMES = (
    "reading",
    "memory",
    "scans",
    "rules",
    "start_up",
    "server",
    "drafting",
    "fan_out",
    "pages",
    "registry",
)


def main(names: list[str]) -> int:
    """Measure what is named, everything by default; give the exit status."""
    if names[:1] == ["--rows"]:
        print(json.dumps(importlib.import_module(f"tools.bench.{names[1]}").measure()))
        return 0
    for name in names or NAMES:
        print(f"{name} …", flush=True)
        command = [sys.executable, "-m", "tools.bench", "--rows", name]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        write_section(name, json.loads(done.stdout.splitlines()[-1]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
