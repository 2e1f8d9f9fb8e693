"""The key that signs sessions and jobs: from the environment, or made once and kept beside the data."""

import os
import secrets
from pathlib import Path


def secret_key(given: str, data: Path) -> str:
    """Give the key ``given``, else the one kept in the folder ``data``, else make and keep one.

    Web server and worker must share the key, so it cannot be made anew by each process.
    """
    if given:
        return given
    file = data / "secret-key"
    if not file.exists():
        _make(file)
    return file.read_text(encoding="ascii").strip()


def _make(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{secrets.token_hex(8)}")
    draft.touch(mode=0o600)
    draft.write_text(secrets.token_urlsafe(50), encoding="ascii")
    try:
        # link, not rename: of two processes that start at once the first one's key stays
        os.link(draft, file)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
