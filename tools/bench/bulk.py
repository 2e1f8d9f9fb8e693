"""Reading a whole folder as ``thongsuot read FOLDER --out FILE`` does it, with a process for each core."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tools.bench.timing import processor_seconds

CORES = len(os.sched_getaffinity(0))
SECONDS_A_PAGE = 30


@dataclass(frozen=True, slots=True)
class Spent:
    """How long a folder took, and for how long processors worked on it: start-up of the processes included."""

    seconds: float
    processor: float


def read_folder(folder: Path, out: Path) -> Spent:
    """Read ``folder`` into ``out``."""
    from thongsuot.cli.bulk import Pace, read_into

    with Path(os.devnull).open("w", encoding="utf-8") as sink:
        told, sys.stderr = sys.stderr, sink
        try:
            begin, begun = time.perf_counter(), processor_seconds()
            read_into(out, [folder], Pace(CORES, SECONDS_A_PAGE))
            return Spent(time.perf_counter() - begin, processor_seconds() - begun)
        finally:
            sys.stderr = told
