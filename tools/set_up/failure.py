"""A set-up step that cannot go on, told in words that say what to do."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.set_up.place import ROOT


class SetUpError(Exception):
    """Set-up cannot go on; the message tells the person at the shell what to do."""


def run(command: Sequence[str | Path], *, extra: Mapping[str, str] | None = None) -> None:
    """Run ``command`` in the checkout with this environment and ``extra``; raise if it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=ROOT, env={**os.environ, **(extra or {})}, check=False)
    if done.returncode != 0:
        message = f"this command failed with exit code {done.returncode}: {' '.join(words)}"
        raise SetUpError(message)
