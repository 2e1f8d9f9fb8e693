"""How much memory reading an archive takes, the more files the more or not (bộ nhớ khi đọc kho văn bản)."""

from __future__ import annotations

import resource
import tempfile
from pathlib import Path

from tools.bench.bulk import read_folder
from tools.bench.letters import write_archive
from tools.bench.report import Row
from tools.bench.timing import apart, peak_memory

COUNTS = (1_000, 10_000)


def measure() -> list[Row]:
    """Read a small and a large archive of texts, each from a process of its own."""
    return [apart(read_archive, count) for count in COUNTS]


def read_archive(count: int) -> Row:
    """Read ``count`` files and tell the most memory that any reader held, and the process that leads them."""
    with tempfile.TemporaryDirectory() as name:
        archive = Path(name, "archive")
        archive.mkdir()
        write_archive(archive, count)
        spent = read_folder(archive, Path(name, "readings.jsonl"))
    readers = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return {
        "files": f"{count:,}",
        "documents/s": f"{count / spent.seconds:.0f}",
        "peak of a reader MB": f"{readers:.0f}",
        "peak of the leading process MB": f"{peak_memory():.0f}",
    }
