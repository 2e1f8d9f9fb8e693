"""Doubts (chỗ chưa chắc) as they stand now: those about tasks follow their tasks through a rearranged list."""

from __future__ import annotations

from typing import Any

from thongsuot.domain.directives.field_path import value_at
from thongsuot.domain.directives.queries import CurrentReading
from thongsuot.web.review.value import Json

WHOLE_TEXT = "text"
"""The field of facts about the whole document, such as changes that were not yet accepted in the file."""
_TASKS = "assignments"


def doubts_now(reading: CurrentReading) -> dict[str, str]:
    """Give the reasons of doubt by the field that each is about; facts of the whole text are left out."""
    rearranged = reading.as_read[_TASKS] != reading.data[_TASKS] and _TASKS in reading.corrected
    found: dict[str, str] = {}
    settled = {use.span for use in reading.known}
    for doubt in reading.data["doubts"]:
        if doubt["span"] and tuple(doubt["span"]) in settled:
            continue
        field: str | None = doubt["field"]
        if rearranged and doubt["field"].startswith(f"{_TASKS}."):
            field = _moved(doubt["field"], reading)
        if field is not None and field != WHOLE_TEXT:
            found[field] = doubt["reason"]
    return found


def facts_of(reading: CurrentReading) -> list[str]:
    """Give what a person should know of the document as a whole."""
    return [doubt["reason"] for doubt in reading.data["doubts"] if doubt["field"] == WHOLE_TEXT]


def _moved(field: str, reading: CurrentReading) -> str | None:
    """Give the place where the doubtful value now stands; none where a person took it out."""
    _tasks, index, *rest = field.split(".")
    task = reading.as_read[_TASKS][int(index)]
    value = _value(task, rest)
    now: list[Json] = reading.data[_TASKS]
    same = [n for n, other in enumerate(now) if value is not None and _value(other, rest) == value]
    same.sort(key=lambda n: now[n]["span"] != task["span"])
    return ".".join([_TASKS, str(same[0]), *rest]) if same else None


def _value(task: Json, steps: list[str]) -> Any:  # noqa: ANN401 - the JSON edge
    try:
        return value_at({"task": task}, ".".join(["task", *steps]))
    except LookupError:
        return None
