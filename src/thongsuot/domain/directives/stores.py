"""Where documents lie: the quarantine (khu cách ly) until they are read, then the store (kho)."""

from __future__ import annotations

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages


def quarantine() -> Storage:
    """Give the place for uploads of which it is not yet known whether they may be kept."""
    return storages["quarantine"]


def store() -> Storage:
    """Give the place for documents that were read."""
    return storages["default"]


def put(storage: Storage, name: str, data: bytes) -> None:
    """Write ``data`` under exactly ``name``; a piece that an interrupted write left there is replaced."""
    storage.delete(name)
    written = storage.save(name, ContentFile(data))
    if written != name:
        storage.delete(written)
        message = f"{name} is being written by somebody else"
        raise FileExistsError(message)


def get(storage: Storage, name: str) -> bytes:
    """Give the bytes under ``name``.

    Raises:
        FileNotFoundError: there are none.
    """
    with storage.open(name) as file:
        data: bytes = file.read()
    return data
