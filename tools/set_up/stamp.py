"""Stamps: what a step was last done for, so that it is done again only when that has changed."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

from tools.set_up.place import ROOT, STATE


def fingerprint(files: Iterable[Path]) -> str:
    """Give a digest of the files' contents, this Python and where the checkout lies.

    The Python counts by its minor version: its Debian package is often renewed by the set-up itself, and an environment
    outlives such a renewal.
    """
    python = f"{sys.implementation.cache_tag}\n{sys.executable}"
    digest = hashlib.sha256(f"{python}\n{ROOT}\n".encode())
    for file in files:
        digest.update(file.read_bytes())
    return digest.hexdigest()


def is_done(step: str, mark: str) -> bool:
    """Tell whether ``step`` was done for exactly this ``mark``."""
    stamp = STATE / step
    return stamp.is_file() and stamp.read_text(encoding="ascii") == mark


def set_done(step: str, mark: str) -> None:
    """Remember that ``step`` was done for this ``mark``."""
    STATE.mkdir(exist_ok=True)
    (STATE / step).write_text(mark, encoding="ascii")
