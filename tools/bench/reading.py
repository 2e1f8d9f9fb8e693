"""How fast letters are read: as text, DOCX and PDF, one after another and a folder at once (tốc độ đọc)."""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tools.bench.report import Row
from tools.bench.timing import peak_memory, time_each

ROUNDS = 30
BULK_COPIES = 200
KINDS = {"text": "txt", "DOCX": "docx", "PDF": "pdf"}


def measure() -> list[Row]:
    """Typeset the five sample letters in each format and read them again and again."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _apart(typeset, folder)
        rows = [_apart(read_one_by_one, kind, folder) for kind in KINDS]
        return [*rows, *(_apart(read_in_bulk, kind, folder) for kind in KINDS)]


def _apart(work, *arguments):  # noqa: ANN001, ANN002, ANN202 - a thin shell around one call
    """Do the work in a fresh process, so that its peak of memory is its own."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(work, *arguments).result()


def typeset(folder: Path) -> None:
    """Write each sample letter as it is, as DOCX and as PDF."""
    from tests.typeset import SEEDS, as_docx, as_pdf, seed_letters

    for seed in SEEDS:
        letter = seed_letters()[seed.stem]
        (folder / seed.name).write_bytes(seed.read_bytes())
        (folder / f"{seed.stem}.docx").write_bytes(as_docx(letter))
        (folder / f"{seed.stem}.pdf").write_bytes(as_pdf(letter))


def read_one_by_one(kind: str, folder: Path) -> Row:
    """Read in one process, one document after another, as the server's reader does."""
    from thongsuot.core.pipeline import read

    files = [(path.read_bytes(), path.name) for path in sorted(folder.glob(f"*.{KINDS[kind]}"))]
    for data, name in files:
        read(data, name)
    timing = time_each(lambda file: read(*file), files * ROUNDS)
    return {
        "what": f"{kind}, one process",
        "documents": str(len(timing.durations)),
        "documents/s": f"{timing.a_second:.0f}",
        "p50 ms": f"{timing.at(0.5):.1f}",
        "p95 ms": f"{timing.at(0.95):.1f}",
        "peak memory MB": f"{peak_memory():.0f}",
    }


def read_in_bulk(kind: str, folder: Path) -> Row:
    """Read a folder into one file of lines, with a process for each core; start-up included."""
    from thongsuot.cli.bulk import Pace, read_into

    cores = len(os.sched_getaffinity(0))
    archive = folder / kind
    archive.mkdir()
    files = sorted(folder.glob(f"*.{KINDS[kind]}")) * BULK_COPIES
    for number, file in enumerate(files):
        (archive / f"{number:04}{file.suffix}").hardlink_to(file)
    with Path(os.devnull).open("w", encoding="utf-8") as sink:
        sys.stderr = sink
        begin = time.perf_counter()
        read_into(folder / f"{kind}.jsonl", [archive], Pace(cores, 30))
        seconds = time.perf_counter() - begin
    return {
        "what": f"{kind}, a folder, {cores} processes",
        "documents": str(len(files)),
        "documents/s": f"{len(files) / seconds:.0f}",
        "p50 ms": "",
        "p95 ms": "",
        "peak memory MB": "",
    }
