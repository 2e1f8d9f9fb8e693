"""The parts of a ZIP package (tệp nén), read within limits so that no bomb unpacks in memory."""

from __future__ import annotations

import io
import zipfile
import zlib
from functools import partial
from typing import IO, TYPE_CHECKING, Self

from thongsuot.core.intake import refusals

if TYPE_CHECKING:
    from collections.abc import Callable

_WHOLE = -1
_MOST_PARTS = 5_000
_LARGEST_PART = 40 * 1024 * 1024
_LARGEST_WHOLE = 200 * 1024 * 1024
_READ_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)


class SafeZip:
    """A ZIP package whose parts are read one by one, each within the limit."""

    def __init__(self, package: zipfile.ZipFile, name: str) -> None:
        self._package = package
        self._name = name
        self.parts = frozenset(package.namelist())

    @classmethod
    def open(cls, data: bytes, name: str) -> Self:
        """Open the package ``data`` of the file ``name``.

        Raises:
            UnreadableDocumentError: it is no whole package, or unpacks to more than the limits.
        """
        try:
            package = zipfile.ZipFile(io.BytesIO(data))
        except _READ_ERRORS:
            raise refusals.damaged(name) from None
        sizes = [part.file_size for part in package.infolist()]
        if len(sizes) > _MOST_PARTS or sum(sizes) > _LARGEST_WHOLE:
            raise refusals.too_large(name, "200 MB sau khi giải nén")
        return cls(package, name)

    def read(self, part: str) -> bytes | None:
        """Give the content of ``part``, or None if there is no such part.

        Raises:
            UnreadableDocumentError: the part is locked, broken or larger than the limit.
        """
        read = self.reader(part)
        return read(_WHOLE) if read is not None else None

    def reader(self, part: str) -> Callable[[int], bytes] | None:
        """Give what reads on in the content of ``part``, as many bytes as are asked for, all with -1.

        Raises:
            UnreadableDocumentError: the part is locked or broken; so does the reader, also if it is too large.
        """
        if part not in self.parts:
            return None
        if self._package.getinfo(part).flag_bits & 0x1:
            raise refusals.encrypted(self._name)
        try:
            stream = self._package.open(part)
        except _READ_ERRORS:
            raise refusals.damaged(self._name) from None
        return partial(self._read_on, stream)

    def _read_on(self, stream: IO[bytes], size: int) -> bytes:
        try:
            content = stream.read(_LARGEST_PART + 1 if size == _WHOLE else size)
        except _READ_ERRORS:
            raise refusals.damaged(self._name) from None
        if len(content) > _LARGEST_PART:
            raise refusals.too_large(self._name, "40 MB cho mỗi phần sau khi giải nén")
        return content
