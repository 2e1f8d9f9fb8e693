"""Reads a table (đọc bảng): the rows of an XLSX or CSV file as texts under our names of columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime

from thongsuot.core.vocabulary.without_marks import without_marks
from thongsuot.domain.errors import InvalidError
from thongsuot.domain.organisations.exchange.columns import COLUMNS

MOST_ROWS = 100_000
_SEPARATORS = ",;\t"
_GUARD = "'"
Row = dict[str, str]


def read_table(data: bytes, name: str) -> list[tuple[int, Row]]:
    """Give the rows that hold anything, each with its number in the file, the heading being row 1.

    Raises:
        InvalidError: the file cannot be read, has no such columns, or too many rows.
    """
    is_book = data[:4] == b"PK\x03\x04"
    if not is_book and name.lower().endswith((".xls", ".ods", ".xlsx")):
        raise InvalidError(
            "Chỉ nhận tệp XLSX hoặc CSV. Hãy lưu lại dạng ấy rồi gửi.", {"file": "Sai dạng."}
        )
    rows = _of_book(data) if is_book else _of_text(data)
    heading = next(rows, ())
    names = _names(heading)
    found: list[tuple[int, Row]] = []
    for number, cells in enumerate(rows, start=2):
        row = {key: text for key, text in zip(names, cells, strict=False) if key and text}
        if row:
            found.append((number, row))
        if len(found) > MOST_ROWS:
            raise InvalidError(f"Tệp có hơn {MOST_ROWS} dòng; hãy tách thành nhiều tệp.")
    return found


def _names(heading: Iterable[str]) -> list[str]:
    known = {without_marks(column.title): column.name for column in COLUMNS}
    names = [known.get(without_marks(text).strip(" *"), "") for text in heading]
    missing = [c.title for c in COLUMNS if c.required and c.name not in names]
    if missing:
        message = f"Dòng đầu của tệp thiếu cột: {', '.join(missing)}. Hãy dùng mẫu tải về."
        raise InvalidError(message, {"file": message})
    return list(names)


def _of_book(data: bytes) -> Iterator[tuple[str, ...]]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0)
        rows = sheet.to_python(skip_empty_area=False)
    except (CalamineError, ValueError, OSError) as error:
        raise InvalidError("Không mở được tệp XLSX; tệp hỏng hoặc có mật khẩu.") from error
    return (tuple(map(_text, row)) for row in rows)


def _of_text(data: bytes) -> Iterator[tuple[str, ...]]:
    try:
        text = data.decode("utf-16" if data[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig")
    except UnicodeDecodeError as error:
        message = "Không phải tệp XLSX, cũng không phải CSV chữ Unicode. Trong Excel, lưu dạng XLSX hoặc “CSV UTF-8”."
        raise InvalidError(message, {"file": message}) from error
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return iter([tuple(map(_text, row)) for row in lines])
    except csv.Error as error:
        raise InvalidError("Không đọc được tệp CSV; hãy mở và lưu lại bằng Excel.") from error


def _text(value: object) -> str:
    if isinstance(value, datetime | date):
        return f"{value.day}/{value.month}/{value.year}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    words = " ".join(str(value).replace("\x00", "").split())
    # the sign that an export set before a formula is not part of the value
    return words[1:] if words[:1] == _GUARD and words[1:2] in tuple("=+-@") else words
