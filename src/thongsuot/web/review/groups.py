"""All fields of a reading, with doubts and corrections laid over them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from thongsuot.domain.directives.field_path import value_at
from thongsuot.domain.directives.known_names import KnownUse
from thongsuot.domain.directives.models import Correction
from thongsuot.domain.directives.queries import CurrentReading
from thongsuot.web.review import head_fields, tail_fields, task_fields
from thongsuot.web.review.doubts import doubts_now
from thongsuot.web.review.field import Change, Field, Group, Known
from thongsuot.web.review.value import Json
from thongsuot.web.templatetags.formats import day

_TASKS = "assignments"


def groups_of(reading: CurrentReading) -> list[Group]:
    """Give the groups of fields in the order in which an officer asks for them."""
    data = reading.data
    plain = [
        *task_fields.tasks(data),
        *task_fields.report_duties(data),
        task_fields.displays(data),
        head_fields.head(data),
        head_fields.campaign(data),
        head_fields.addressees(data),
        head_fields.citations(data),
        tail_fields.signature(data),
        tail_fields.recipients(data),
    ]
    doubts = doubts_now(reading)
    is_rearranged = tasks_change(reading) is not None
    changes = {
        row.field: _change(row, reading.as_read, is_rearranged) for row in reading.corrections
    }
    groups = (_laid_over(group, doubts, changes) for group in plain if group.fields)
    return [_against(_with_known(group, reading.known), reading) for group in groups]


def tasks_change(reading: CurrentReading) -> Change | None:
    """Give who changed the list of tasks as a whole (split, merged, added, left out), and when."""
    found = next((row for row in reading.corrections if row.field == _TASKS), None)
    return _change(found, reading.as_read, is_rearranged=True) if found else None


def _with_known(group: Group, uses: tuple[KnownUse, ...]) -> Group:
    """Tell of each field which of its names were known, each once."""
    fields = []
    for field in group.fields:
        known = dict.fromkeys(use.known for use in uses if use.field == field.path)
        told = tuple(
            Known(one.words, one.name, str(one.by), one.at, one.document_id, one.document_title)
            for one in known
        )
        fields.append(replace(field, known=told) if told and not field.change else field)
    return replace(group, fields=tuple(fields))


def _against(group: Group, reading: CurrentReading) -> Group:
    """Mark a task of a rearranged list that is not as the program read it."""
    if group.index is None or tasks_change(reading) is None:
        return group
    task = reading.data[_TASKS][group.index]
    return replace(group, is_changed=task not in reading.named[_TASKS])


def fields_of(groups: list[Group]) -> dict[str, Field]:
    """Give all fields by their paths."""
    return {field.path: field for group in groups for field in group.fields}


def _laid_over(group: Group, doubts: dict[str, str], changes: dict[str, Change]) -> Group:
    fields = []
    for plain in group.fields:
        field = plain
        doubt = _doubt_about(plain, group, doubts)
        if doubt:
            field = field.with_doubt(doubt)
        if plain.path in changes:
            field = field.with_change(changes[plain.path])
        fields.append(field)
    return replace(group, fields=tuple(fields))


def _doubt_about(field: Field, group: Group, doubts: dict[str, str]) -> str:
    """Find the doubt about a field; one about a part of a value, or about all of a group, counts too."""
    if field.path in doubts:
        return doubts[field.path]
    above = field.path.rpartition(".")[0]
    if above in doubts and (above != group.path or field is group.fields[0]):
        return doubts[above]
    return next((why for path, why in doubts.items() if path.startswith(f"{field.path}.")), "")


def _change(correction: Correction, as_read: Json, is_rearranged: bool) -> Change:  # noqa: FBT001 - a fact of the list
    """Set a correction against what the program read, not against a person's correction before it."""
    try:
        before = value_at(as_read, correction.field)
    except LookupError:
        # the place was made by a correction of the list above it: the program read nothing there
        before = None
    if is_rearranged and correction.field.startswith(f"{_TASKS}."):
        # the program's own task of that place may now stand at another one
        before = correction.before
    return Change(
        before=_words(before),
        by=str(correction.by),
        at=correction.at,
        is_confirmation=before == correction.after,
    )


def _words(value: Any) -> str:  # noqa: ANN401 - the JSON edge
    """Write a value of the reading as people read it."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_part_words(part) for part in value)
    if isinstance(value, dict):
        return " – ".join(part for part in (value.get("phrase"), day(value.get("date"))) if part)
    return str(value)


def _part_words(part: Json | str) -> str:
    """Give what a part of a list is known by: a body its name, a task its action, a citation its text."""
    if not isinstance(part, dict):
        return str(part)
    return next((str(part[key]) for key in ("name", "action", "text") if part.get(key)), "…")
