"""The files named to a command and those below the folders named, in the order of their names."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from thongsuot.cli.single_file import shown_name

# Hidden files, and those that Word and LibreOffice leave beside a document that is open.
_PASSED_OVER = (".", "~$")


class NamedFile(NamedTuple):
    """A file and how its path is told: below the one folder that was named, or as it was named."""

    file: Path
    path: str


def files_of(paths: Sequence[Path], leave_out: Path) -> Iterator[NamedFile]:
    """Give every file once, without those that are hidden and without ``leave_out``."""
    inside = paths[0] if len(paths) == 1 and paths[0].is_dir() else None
    seen: set[str] = set()
    for file in _walk_all(paths):
        path = shown_name(file.relative_to(inside) if inside else os.path.normpath(file))
        if len(paths) > 1 and path in seen:
            continue
        seen.update([path] if len(paths) > 1 else [])
        if not _is_same(file, leave_out):
            yield NamedFile(file, path)


def _walk_all(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from _walk(path)
        else:
            yield path


def _walk(folder: Path) -> Iterator[Path]:
    """Give the files below ``folder``, one folder after another, so that millions take no memory."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        # It cannot be looked into: reading it says so, and the others are read.
        yield folder
        return
    for entry in entries:
        if entry.name.startswith(_PASSED_OVER):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        elif entry.is_file():
            yield Path(entry.path)


def _is_same(file: Path, other: Path) -> bool:
    return file.name == other.name and file.resolve() == other.resolve()
