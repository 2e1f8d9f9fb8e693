"""Reads DATABASE_URL, the one line that says where the data live."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

# A crash of the program loses nothing under WAL with synchronous=NORMAL; a crash of the machine could lose the
# last commits, and an acknowledged report is never lost: hence FULL. It costs about a millisecond a commit.
_PRAGMAS = (
    "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;"
    "PRAGMA mmap_size=134217728;PRAGMA cache_size=-20000;PRAGMA foreign_keys=ON;"
)


def database_from_url(url: str, default_file: Path) -> dict[str, Any]:
    """Give Django's settings for ``sqlite:///path`` or ``postgres://user:password@host:port/name``.

    Raises:
        ValueError: the address names another kind of database.
    """
    if not url:
        return _sqlite(default_file)
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return _sqlite(Path(unquote(parts.path.removeprefix("/"))))
    if parts.scheme in {"postgres", "postgresql"}:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.lstrip("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
        }
    message = f"DATABASE_URL begins with {parts.scheme!r}; known are sqlite and postgres"
    raise ValueError(message)


def _sqlite(file: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "OPTIONS": {
            # Writers queue for the lock when they begin instead of failing half-way.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": _PRAGMAS,
        },
    }
