"""The virtual environment: made with this Python, filled by the pinned uv from the lock file."""

from __future__ import annotations

import compileall
import sys

from tools.set_up.failure import SetUpError, run
from tools.set_up.place import ROOT, VENV
from tools.set_up.stamp import fingerprint, is_done, set_done

OLDEST = (3, 11)
UV = "uv==0.13.9"
# Set-up for running leaves what tests need where it is: both work in the same environment.
SYNC = {
    "run": ["--inexact"],
    "test": ["--group", "dev", "--extra", "postgres", "--extra", "ocr"],
}


def ensure_environment(purpose: str) -> None:
    """Bring ``.venv`` to what the lock file says, for ``run`` or for ``test``.

    Raises:
        SetUpError: this Python is too old, or a package could not be fetched.
    """
    if sys.version_info < OLDEST:
        message = "Python 3.11 or newer is needed; name it with `make PYTHON=python3.11 …`"
        raise SetUpError(message)
    _compile_own_code()
    mark = fingerprint([ROOT / "uv.lock", ROOT / "pyproject.toml"]) + " ".join(SYNC[purpose])
    if is_done(f"python-{purpose}", mark) and (VENV / "bin/thongsuot").exists():
        return
    print(f"Python packages for: {purpose}", flush=True)
    _ensure_uv()
    settings = {
        "UV_PROJECT_ENVIRONMENT": str(VENV),
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_COMPILE_BYTECODE": "1",
        "UV_LINK_MODE": "copy",
    }
    run([VENV / "bin/uv", "sync", "--locked", "--quiet", *SYNC[purpose]], extra=settings)
    set_done(f"python-{purpose}", mark)


def _compile_own_code() -> None:
    # Where the environment forbids Python to keep what it compiled, every start would compile all again.
    compileall.compile_dir(ROOT / "src", quiet=1)


def _ensure_uv() -> None:
    if not (VENV / "bin/python").exists():
        run([sys.executable, "-m", "venv", VENV])
    uv_mark = fingerprint([]) + UV
    if is_done("uv", uv_mark) and (VENV / "bin/uv").exists():
        return
    run([VENV / "bin/python", "-m", "pip", "install", "--quiet", UV])
    set_done("uv", uv_mark)
