"""Export of the journal (kết xuất nhật ký) as JSON lines or as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any, Literal

from thongsuot.domain.journal.models import Entry

Format = Literal["csv", "jsonl"]
COLUMNS = (
    *("id", "at", "actor_name", "unit_code", "verb", "object_type", "object_id", "object_name"),
    *("before", "after", "request_id", "address", "device", "previous_hash", "hash"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_lines(entries: Iterable[Entry], form: Format) -> Iterator[str]:
    """Give the file line by line, however many entries there are."""
    return _csv(entries) if form == "csv" else _jsonl(entries)


def _jsonl(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        yield json.dumps(_row(entry), ensure_ascii=False) + "\n"


def _csv(entries: Iterable[Entry]) -> Iterator[str]:
    # the mark tells spreadsheets that the letters are UTF-8
    yield "\ufeff" + _line(COLUMNS)
    for entry in entries:
        yield _line(_cell(value) for value in _row(entry).values())


def _row(entry: Entry) -> dict[str, Any]:
    return {name: getattr(entry, name) for name in COLUMNS} | {"at": entry.at.isoformat()}


def _cell(value: Any) -> str:  # noqa: ANN401 - the JSON edge
    if value is None:
        return ""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    # a spreadsheet would work out what begins like a formula, and others may have written it
    return f"'{text}" if text.startswith(_FORMULA) else text


def _line(cells: Iterable[str]) -> str:
    kept = io.StringIO()
    csv.writer(kept).writerow(cells)
    return kept.getvalue()
