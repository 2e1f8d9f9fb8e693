"""Reading a whole folder as ``thongsuot read FOLDER --out FILE`` does it, with a process for each core."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

CORES = len(os.sched_getaffinity(0))
SECONDS_A_PAGE = 30


def seconds_to_read(folder: Path, out: Path) -> float:
    """Read ``folder`` into ``out`` and give how long it took, start-up of the processes included."""
    from thongsuot.cli.bulk import Pace, read_into

    with Path(os.devnull).open("w", encoding="utf-8") as sink:
        told, sys.stderr = sys.stderr, sink
        try:
            begin = time.perf_counter()
            read_into(out, [folder], Pace(CORES, SECONDS_A_PAGE))
            return time.perf_counter() - begin
        finally:
            sys.stderr = told
