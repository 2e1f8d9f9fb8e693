"""DOC turned into DOCX by LibreOffice, which knows its numbering and its fonts."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from thongsuot.core.intake.doc.profile import write_profile

_SECONDS = 60
_FILTER = "docx:MS Word 2007 XML"


def to_docx(data: bytes) -> bytes | None:
    """Give the DOCX, or None where LibreOffice is not installed or does not take the file."""
    program = _program()
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "van-ban.doc")
        source.write_bytes(data)
        command = [program, f"-env:UserInstallation={_profile().as_uri()}", "--headless"]
        command += ["--norestore", "--convert-to", _FILTER, "--outdir", folder, str(source)]
        try:
            subprocess.run(command, capture_output=True, timeout=_SECONDS, check=True)  # noqa: S603 - own arguments only
            return source.with_suffix(".docx").read_bytes()
        except (subprocess.SubprocessError, OSError):
            return None


@cache
def _program() -> str | None:
    return shutil.which("soffice")


@cache
def _profile() -> Path:
    """Give this process's own profile: two processes cannot share one."""
    folder = tempfile.TemporaryDirectory(prefix="thongsuot-soffice-")
    _profiles.append(folder)
    write_profile(Path(folder.name))
    return Path(folder.name)


_profiles: list[tempfile.TemporaryDirectory[str]] = []  # kept until the process ends
