"""The file of readings, one line a document: taken up again where an interrupted run left it."""

from __future__ import annotations

import fcntl
import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self

from thongsuot.cli.failures import Failures

# Earlier versions wrote blanks between the parts.
_BEGINNING = re.compile('{"schema": ?"thongsuot.directive/1", ?"source": ?')
_ERROR = re.compile(', ?"error": ?')


class NotReadingsError(Exception):
    """The file holds something else, which must not be lost; ``message`` is for the user."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ReadingsFile:
    """Knows which documents stand in it already, by their paths; what is appended is whole lines.

    A run that was killed leaves at most a piece of a line at the end, which is cut off at the next.
    """

    def __init__(self, file: Path, *, afresh: bool) -> None:
        self.known = 0
        self.failures = Failures()
        self._paths: set[int] = set()
        self._file: BinaryIO = file.open("a+b", buffering=0)
        try:
            self._lock(file)
            if afresh:
                self._file.truncate(0)
            self._take_up(file)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def __contains__(self, path: str) -> bool:
        # The numbers of a million paths take a tenth of the memory of the paths.
        return hash(path) in self._paths

    def append(self, line: bytes) -> None:
        """Write one line, whole or not at all as far as later runs are concerned."""
        while line:
            line = line[self._file.write(line) :]

    def _lock(self, file: Path) -> None:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            message = f"Một lệnh khác đang ghi vào {file}. Hãy chờ lệnh đó xong."
            raise NotReadingsError(message) from None

    def _take_up(self, file: Path) -> None:
        end = 0
        for line in self._whole_lines():
            end += len(line)
            try:
                source, error = _parts(line.decode())
                path = source["path"]
            except (ValueError, KeyError, TypeError):
                message = (
                    f"{file} có nội dung không do lệnh này ghi nên được giữ nguyên. "
                    "Hãy chọn tên khác, hoặc thêm --fresh để ghi đè."
                )
                raise NotReadingsError(message) from None
            self._paths.add(hash(path))
            self.known += 1
            if error is not None:
                self.failures.add(path, error)
        self._file.truncate(end)

    def _whole_lines(self) -> Iterator[bytes]:
        self._file.seek(0)
        with open(self._file.fileno(), "rb", closefd=False) as lines:
            for line in lines:
                if line.endswith(b"\n"):
                    yield line


def _parts(line: str) -> tuple[dict[str, Any], dict[str, str] | None]:
    """Give the source and, where it is one, the error; what lies behind them is not looked at."""
    begin = _BEGINNING.match(line)
    if begin is None:
        raise ValueError(line[:40])
    decoder = json.JSONDecoder()
    source, end = decoder.raw_decode(line, begin.end())
    error = _ERROR.match(line, end)
    if error is None:
        return source, None
    return source, decoder.raw_decode(line, error.end())[0]
