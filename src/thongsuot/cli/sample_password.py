"""The password of the sample accounts (tài khoản minh họa): from the environment, or made once and kept."""

from __future__ import annotations

import secrets
from pathlib import Path


def sample_password(given: str, data: Path) -> str:
    """Give the password ``given``, else the one kept in the folder ``data``, else make and keep one."""
    if given:
        return given
    file = data / "sample-password"
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(f"minhhoa-{secrets.randbelow(10**6):06}", encoding="ascii")
    return file.read_text(encoding="ascii").strip()
