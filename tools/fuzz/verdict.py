"""The verdict on one document: what of the promises about readings is not kept (kết luận)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema

from thongsuot.core.sandbox.request import Answer

_CONTRACT = Path(__file__).resolve().parents[2] / "tests/contract/directive.schema.json"
_VALIDATOR = jsonschema.Draft202012Validator(json.loads(_CONTRACT.read_text(encoding="utf-8")))


def broken_promises(answer: Answer) -> Iterator[str]:
    """Give what is wrong with a reading: against the schema, spans outside the text, places out of order."""
    reading = answer.data
    for error in _VALIDATOR.iter_errors(reading):
        yield f"schema: {'.'.join(str(step) for step in error.path if isinstance(step, str))}: {error.validator}"
        break
    if "\x00" in answer.original or "\\u0000" in answer.reading_json.decode():
        yield "a NUL in the text"
    for place, span in _spans(reading, ""):
        if not 0 <= span[0] <= span[1] <= len(reading["text"]):
            yield f"span outside the text: {place}"
    for finding in answer.findings:
        for place, span in _spans(finding, ""):
            if not 0 <= span[0] <= span[1] <= len(reading["text"]):
                yield f"span outside the text: {finding['code']}{place}"
    yield from _repairs(reading, len(answer.original))


def _spans(value: Any, place: str) -> Iterator[tuple[str, list[int]]]:  # noqa: ANN401 - the JSON edge
    if isinstance(value, dict):
        for key, inner in value.items():
            if key.endswith("span") and key != "source_span" and inner is not None:
                yield f"{place}.{key}", inner
            else:
                yield from _spans(inner, f"{place}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from _spans(inner, place)


def _repairs(reading: dict[str, Any], length: int) -> Iterator[str]:
    end = source_end = 0
    for repair in reading["repairs"]:
        (start, new_end), (source_start, new_source_end) = repair["span"], repair["source_span"]
        if start < end or source_start < source_end or new_source_end > length:
            yield f"repairs out of order: {repair['kind']}"
            return
        if start - end != source_start - source_end:
            yield f"repairs leave out untouched text: {repair['kind']}"
            return
        end, source_end = new_end, new_source_end
    if len(reading["text"]) - end != length - source_end:
        yield "repairs: the text after the last one is not as long as in the file"
