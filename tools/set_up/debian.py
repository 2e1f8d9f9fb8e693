"""Debian packages: found missing by what they bring, installed where that is allowed."""

from __future__ import annotations

import ctypes.util
import importlib.util
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

from tools.set_up.failure import SetUpError, run

DEBIAN_WHEELS = Path("/usr/share/python-wheels")


def _command(name: str) -> Callable[[], bool]:
    return lambda: shutil.which(name) is not None


def _file(pattern: str) -> Callable[[], bool]:
    return lambda: any(Path("/").glob(pattern))


def _knows_vietnamese() -> bool:
    if shutil.which("tesseract") is None:
        return False
    languages = subprocess.run(
        ["tesseract", "--list-langs"], capture_output=True, text=True, check=False
    )
    return "vie" in languages.stdout.split()


def _makes_environments() -> bool:
    # Debian's python3 brings neither the module ensurepip nor the wheels that it unpacks.
    found = importlib.util.find_spec("ensurepip")
    if found is None or found.origin is None:
        return False
    bundled = Path(found.origin).parent / "_bundled"
    return any(list(folder.glob("pip-*.whl")) for folder in (bundled, DEBIAN_WHEELS))


IS_THERE: dict[str, Callable[[], bool]] = {
    "python3-venv": _makes_environments,
    "ca-certificates": _file("etc/ssl/certs/*"),
    "chromium": _command("chromium"),
    "fonts-liberation2": _file("usr/share/fonts/truetype/liberation*/LiberationSans-Regular.ttf"),
    "libatomic1": lambda: ctypes.util.find_library("atomic") is not None,
    "libgomp1": lambda: ctypes.util.find_library("gomp") is not None,
    "poppler-utils": _command("pdftotext"),
    "postgresql": _file("usr/lib/postgresql/*/bin/initdb"),
    "tesseract-ocr": _command("tesseract"),
    "tesseract-ocr-vie": _knows_vietnamese,
}
"""How to see whether what a package brings is on this machine, whoever put it there."""

TO_RUN = ("python3-venv", "ca-certificates")
TO_TEST = (
    *TO_RUN,
    "chromium",
    "fonts-liberation2",
    # The browser's driver brings its own Node, which is linked against it.
    "libatomic1",
    "libgomp1",
    "poppler-utils",
    "postgresql",
    "tesseract-ocr",
    "tesseract-ocr-vie",
)


def ensure_packages(names: Iterable[str]) -> None:
    """Install what is missing when root on Debian, and tell the command for it otherwise.

    Raises:
        SetUpError: something is missing and may not be installed from here.
    """
    missing = [name for name in names if not IS_THERE[name]()]
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        message = (
            f"these Debian packages are missing: {', '.join(missing)}.\n"
            f"Ask an administrator to run:  {' '.join(install)}"
        )
        raise SetUpError(message)
    print(f"Installing Debian packages: {', '.join(missing)}", flush=True)
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-q"], extra=quiet)
    run([*install, "-q"], extra=quiet)
    still = [name for name in missing if not IS_THERE[name]()]
    if still:
        message = f"apt-get installed {', '.join(still)}, but what they bring is not found"
        raise SetUpError(message)
