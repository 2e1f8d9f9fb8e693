"""Whole folders of documents into one file of JSON lines, in several reading processes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import typer

from thongsuot.cli.failures import Failures
from thongsuot.cli.folder_files import NamedFile, files_of
from thongsuot.cli.in_order import in_order
from thongsuot.cli.progress_bar import ProgressBar
from thongsuot.cli.readings_file import NotReadingsError, ReadingsFile
from thongsuot.cli.single_file import Wish, read_or_explain
from thongsuot.core.sandbox.limits import Limits
from thongsuot.core.sandbox.pool import ReaderPool
from thongsuot.core.sandbox.warmth import Warmth

INTERRUPTED = 130


@dataclass(frozen=True, slots=True)
class Pace:
    """How many documents are read at once, and how many seconds each page may take."""

    jobs: int
    seconds: float


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read, as little of it as is needed: ``line`` goes to the file of readings."""

    path: str
    line: bytes
    error: dict[str, str] | None

    @property
    def size(self) -> int:
        """Give the bytes of the line."""
        return len(self.line)


def read_into(out: Path, paths: Sequence[Path], pace: Pace, *, afresh: bool = False) -> int:
    """Read every file named, and every file below every folder named; give how many were unreadable.

    The lines stand in the order of the files' names, so that the same folder gives the same file.
    What ``out`` holds already, from a run that was interrupted, is not read again.

    Raises:
        typer.BadParameter: ``out`` holds something else.
        typer.Exit: the person pressed Ctrl-C.
    """
    try:
        with ReadingsFile(out, afresh=afresh) as readings:
            return _read_into(readings, lambda: files_of(paths, out), pace)
    except NotReadingsError as error:
        raise typer.BadParameter(error.message, param_hint="--out") from error
    except KeyboardInterrupt:
        print(
            "\nĐã dừng. Những văn bản đọc xong đã được ghi; chạy lại lệnh này để đọc tiếp.",
            file=sys.stderr,
        )
        raise typer.Exit(INTERRUPTED) from None


def _read_into(readings: ReadingsFile, files: Callable[[], Iterator[NamedFile]], pace: Pace) -> int:
    known = readings.known
    if known:
        print(f"Đọc tiếp: {known} văn bản đã có trong tệp kết quả.", file=sys.stderr)
    bar = ProgressBar(sum(one.path not in readings for one in files()))
    left = (one for one in files() if one.path not in readings)
    limits = Limits(seconds=pace.seconds)
    done = 0
    try:
        with ReaderPool(limits, pace.jobs, warmth=Warmth.READING) as pool:
            for done, read in enumerate(in_order(partial(_read, pool), left, pace.jobs), start=1):
                readings.append(read.line)
                if read.error is not None:
                    readings.failures.add(read.path, read.error)
                bar.show(done, len(readings.failures))
    finally:
        bar.end()
    _sum_up(known + done, readings.failures)
    return len(readings.failures)


def _read(pool: ReaderPool, named: NamedFile) -> _Read:
    outcome = read_or_explain(pool, named.file, Wish(path=named.path))
    return _Read(named.path, outcome.line, outcome.refusal.get("error"))


def _sum_up(documents: int, failures: Failures) -> None:
    told = f"{documents - len(failures)} văn bản đọc được, {len(failures)} không đọc được"
    print("\n".join([f"{told}{':' if failures else '.'}", *failures.lines()]), file=sys.stderr)
