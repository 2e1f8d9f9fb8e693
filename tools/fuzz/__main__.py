"""Mutates real documents and reads them: ``python -m tools.fuzz [MINUTES] [SEED]`` (chạy thử với tệp hỏng).

What breaks a promise is kept in a folder that is named at the end, to be made a small test of.
"""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import time
from pathlib import Path

from tools.fuzz.findings import Findings
from tools.fuzz.run import run


def main(arguments: list[str]) -> int:
    """Run for so many minutes; give 1 where something was found."""
    minutes = float(arguments[0]) if arguments else 5.0
    seed = int(arguments[1]) if len(arguments) > 1 else int(time.time())
    os.nice(15)
    logging.disable()
    folder = Path(tempfile.mkdtemp(prefix="thongsuot-fuzz-"))
    findings = Findings(folder)
    print(f"seed {seed}, {minutes:g} minutes, kept in {folder}", flush=True)
    number = run(minutes, seed, findings)
    print(f"{number} documents\n{findings.summary()}")
    return 1 if findings.mistakes else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
