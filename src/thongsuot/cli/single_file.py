"""One file on disk to its reading, or to the contract's words for why it could not be read."""

from __future__ import annotations

import hashlib
import json
import mimetypes
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thongsuot.core.intake import refusals
from thongsuot.core.intake.largest_file import LARGEST_FILE
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.core.rules.selection import ALL, Selection
from thongsuot.core.sandbox.request import Answer, Request

if TYPE_CHECKING:
    from thongsuot.core.rules.context import Context
    from thongsuot.core.sandbox.pool import ReaderPool


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted of a file besides its reading: that it be checked, that its path stand there."""

    context: Context | None = None
    selection: Selection = ALL
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: an ``answer``, or the ``refusal`` as the object of the contract."""

    path: Path
    answer: Answer | None
    refusal: dict[str, Any]

    @property
    def shown(self) -> dict[str, Any]:
        """Give the object of the contract."""
        return self.answer.data if self.answer else self.refusal

    @property
    def line(self) -> bytes:
        """Give the same object as one line of JSON."""
        if self.answer:
            return self.answer.reading_json + b"\n"
        line = json.dumps(self.refusal, ensure_ascii=False, separators=(",", ":"))
        return line.encode() + b"\n"


JUST_READ = Wish()


def read_or_explain(pool: ReaderPool, path: Path, wish: Wish = JUST_READ) -> Outcome:
    """Read one file apart; where that is impossible say why instead of raising."""
    data = b""
    try:
        data = _bytes_of(path)
        files = ((data, shown_name(path.name)),)
        answer = pool.read(Request(files, wish.context, wish.selection, wish.path))
    except UnreadableDocumentError as error:
        return Outcome(path, None, _refusal(path, data, wish, error))
    return Outcome(path, answer, {})


def shown_name(path: Path | str) -> str:
    """Give a path as text; the bytes in it that are no text are told by their numbers."""
    return os.fsencode(path).decode(errors="backslashreplace")


def _bytes_of(path: Path) -> bytes:
    name = shown_name(path)
    if path.is_dir():
        message = f"{name} là một thư mục. Hãy thêm --out TỆP.jsonl để đọc cả thư mục."
        raise UnreadableDocumentError(UnreadableCode.NOT_FOUND, message)
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise refusals.too_large(name, "60 MB")
        return path.read_bytes()
    except OSError as error:
        message = f"Không mở được tệp {name}. Hãy kiểm tra tên tệp và quyền đọc."
        raise UnreadableDocumentError(UnreadableCode.NOT_FOUND, message) from error


def _refusal(path: Path, data: bytes, wish: Wish, error: UnreadableDocumentError) -> dict[str, Any]:
    """Tell what can be told of a file that was not read: its name, its bytes, its kind by its name."""
    from thongsuot.core.model.codec import error_to_json  # loads the whole model
    from thongsuot.core.model.directive import Source

    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    digest = hashlib.sha256(data).hexdigest() if data else ""
    source = Source(shown_name(path.name), digest, media_type, None, "native")
    refusal = error_to_json(source, error)
    if wish.path is not None:
        refusal["source"]["path"] = wish.path
    return refusal
