"""How fast letters are read: as text, DOCX and PDF, one after another and a folder at once (tốc độ đọc)."""

from __future__ import annotations

import tempfile
from pathlib import Path

from tools.bench.bulk import CORES, read_folder
from tools.bench.letters import KINDS, typeset, write_generated
from tools.bench.report import Row
from tools.bench.timing import apart, peak_memory, time_each

ROUNDS = 4
FREE = "documents/s, cores free"
# Of each so many that the start of the processes, about a second, does not decide, and all is done in a few minutes.
BULK = {"text": 5_000, "DOCX": 2_000, "PDF": 2_000}
GENERATED = 2_000


def measure() -> list[Row]:
    """Typeset copies of the sample letters in each format and read them again and again."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        apart(typeset, folder)
        rows = [apart(read_one_by_one, kind, folder) for kind in KINDS]
        rows += [apart(read_in_bulk, kind, folder) for kind in KINDS]
        return [*rows, apart(read_generated, folder)]


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
        "processor ms a document": f"{timing.processor:.1f}",
        FREE: f"{1000 / timing.processor:.0f}",
        "p50 ms": f"{timing.at(0.5):.1f}",
        "p95 ms": f"{timing.at(0.95):.1f}",
        "peak memory MB": f"{peak_memory():.0f}",
    }


def read_in_bulk(kind: str, folder: Path) -> Row:
    """Read a folder into one file of lines, with a process for each core; start-up included."""
    archive = folder / kind
    archive.mkdir()
    files = sorted(folder.glob(f"*.{KINDS[kind]}"))
    count = BULK[kind]
    for number in range(count):
        file = files[number % len(files)]
        (archive / f"{number:04}{file.suffix}").hardlink_to(file)
    return _bulk_row(kind, archive, count)


def read_generated(folder: Path) -> Row:
    """Read a folder of letters that are all different, as those of an archive are."""
    archive = folder / "generated"
    archive.mkdir()
    write_generated(archive, GENERATED)
    return _bulk_row("text, all different", archive, GENERATED)


def _bulk_row(what: str, archive: Path, count: int) -> Row:
    spent = read_folder(archive, archive.with_suffix(".jsonl"))
    return {
        "what": f"{what}, a folder, {CORES} processes",
        "documents": str(count),
        "documents/s": f"{count / spent.seconds:.0f}",
        "processor ms a document": f"{1000 * spent.processor / count:.1f}",
        FREE: f"{CORES * count / spent.processor:.0f}",
        "p50 ms": "",
        "p95 ms": "",
        "peak memory MB": "",
    }
