"""One file on disk to its reading, or to the contract's words for why it could not be read."""

from __future__ import annotations

import hashlib
import mimetypes
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from thongsuot.core.model.codec import error_to_json, reading_to_json
from thongsuot.core.model.directive import Source
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.core.model.reading import Reading
from thongsuot.core.pipeline import read

FAILED = (
    "Chương trình gặp lỗi khi đọc văn bản này. Hãy gửi tệp cho người quản trị để sửa chương trình."
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: ``reading`` is None where it could not be read; ``shown`` is the contract."""

    path: Path
    reading: Reading | None
    shown: dict[str, Any]


def read_file(path: Path) -> dict[str, Any]:
    """Read one file and give the object of the contract, the error object where it cannot be read."""
    return read_or_explain(path).shown


def read_or_explain(path: Path) -> Outcome:
    """Read one file; where that is impossible say why instead of raising."""
    data = b""
    try:
        data = _bytes_of(path)
        reading = read(data, path.name)
    except UnreadableDocumentError as error:
        return Outcome(path, None, error_to_json(_source(path, data), error))
    except Exception:  # noqa: BLE001 - among many files the fault of one must not take the others along
        traceback.print_exc()
        failure = UnreadableDocumentError(UnreadableCode.DAMAGED, FAILED)
        return Outcome(path, None, error_to_json(_source(path, data), failure))
    return Outcome(path, reading, reading_to_json(reading))


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        message = f"{path} là một thư mục. Hãy thêm --out TỆP.jsonl để đọc cả thư mục."
        raise UnreadableDocumentError(UnreadableCode.NOT_FOUND, message)
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"Không mở được tệp {path}. Hãy kiểm tra tên tệp và quyền đọc."
        raise UnreadableDocumentError(UnreadableCode.NOT_FOUND, message) from error


def _source(path: Path, data: bytes) -> Source:
    """Tell what can be told of a file that was not read: its name, its bytes, its kind by its name."""
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    digest = hashlib.sha256(data).hexdigest() if data else ""
    return Source(path.name, digest, media_type, None, "native")
