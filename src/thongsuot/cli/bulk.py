"""Whole folders of documents into one file of JSON lines, in several processes."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from thongsuot.cli.single_file import read_file

# So many files a message to a process: then what the messages cost cannot be seen.
FILES_AT_ONCE = 16


def read_into(out: Path, paths: Iterable[Path], jobs: int) -> int:
    """Read every file named, and every file below every folder named; give how many were unreadable.

    The lines stand in the order of the files' names, so that the same folder gives the same file.
    """
    files = [file for path in paths for file in _files_of(path)]
    unreadable = 0
    with (
        out.open("w", encoding="utf-8") as lines,
        ProcessPoolExecutor(jobs, get_context("fork")) as pool,
    ):
        for line, is_error in pool.map(_line, files, chunksize=FILES_AT_ONCE):
            lines.write(line)
            unreadable += is_error
    print(
        f"{len(files) - unreadable} văn bản đọc được, {unreadable} không đọc được.", file=sys.stderr
    )
    return unreadable


def _files_of(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(
        file for file in path.rglob("*") if file.is_file() and not file.name.startswith(".")
    )


def _line(file: Path) -> tuple[str, bool]:
    read_object = read_file(file)
    return json.dumps(read_object, ensure_ascii=False) + "\n", "error" in read_object
