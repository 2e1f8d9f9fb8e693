"""Measures the program and writes the figures down: ``python -m tools.bench [NAME…]``.

Each measurement runs in a process of its own, so that its memory is its own too.
"""

from __future__ import annotations

import argparse
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
    "country",
    "pages",
    "registry",
)


def main() -> int:
    """Measure what is named, everything by default; give the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--rows", action="store_true", help="give the rows as JSON, write nothing")
    wanted = parser.parse_args()
    if unknown := set(wanted.names) - set(NAMES):
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}")
    for name in wanted.names or NAMES:
        if wanted.rows:
            print(json.dumps(importlib.import_module(f"tools.bench.{name}").measure()))
            continue
        print(f"{name} …", flush=True)
        command = [sys.executable, "-m", "tools.bench", "--rows", name]
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
        write_section(name, json.loads(done.stdout.splitlines()[-1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
