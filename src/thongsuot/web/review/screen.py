"""Everything that the review screen shows of one document, put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from thongsuot.domain.campaigns.access import campaigns
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.access import seen_by
from thongsuot.domain.directives.commented_file import can_be_commented
from thongsuot.domain.directives.decisions import findings_decided
from thongsuot.domain.directives.from_below import directs
from thongsuot.domain.directives.models import Likeness, ReceivedDocument
from thongsuot.domain.directives.queries import CurrentReading
from thongsuot.domain.directives.task_pieces import places_to_split
from thongsuot.domain.directives.words_value import can_be_set
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.review.doubts import facts_of
from thongsuot.web.review.field import Field, Group
from thongsuot.web.review.finding_filter import (
    EVERYTHING,
    FindingFilter,
    families_of,
    severities_of,
)
from thongsuot.web.review.finding_group import by_severity
from thongsuot.web.review.finding_line import FindingLine, finding_lines
from thongsuot.web.review.groups import fields_of, groups_of, tasks_change
from thongsuot.web.review.mark import Mark, MarkKind
from thongsuot.web.review.marked_text import marked_lines
from thongsuot.web.review.page_view import page_views
from thongsuot.web.review.summary import summary
from thongsuot.web.review.title import title_of


@dataclass(frozen=True, slots=True)
class Opened:
    """What is open for writing: the editor of a field, the cutting of a task, the box for a new task."""

    field: str = ""
    split: int | None = None
    adds_task: bool = False
    filters: FindingFilter = EVERYTHING


def screen(
    actor: Actor, document: ReceivedDocument, opened: Opened | None = None
) -> dict[str, Any]:
    """Give the context of the review templates."""
    reading = queries.current_reading(document)
    groups = groups_of(reading)
    opened = opened or Opened()
    every = finding_lines(findings_decided(document), reading.data["text"])
    still_open = [line for line in every if line.decision is None]
    findings = [line for line in still_open if opened.filters.lets(line)]
    fields = fields_of(groups)
    marks = _marks(groups, findings)
    return {
        "document": document,
        "heading": title_of(reading.data) or document.name,
        "summary": summary(reading.data),
        "facts": facts_of(reading),
        "lines": marked_lines(reading.data["text"], marks),
        "pages": page_views(document, marks),
        "pages_state": "waiting" if queries.awaits_pages(document) else "",
        "is_scan": reading.data["source"]["text_origin"] == "ocr",
        "groups": groups,
        "findings": by_severity(findings),
        "finding_count": len(still_open),
        "shown_count": len(findings),
        "has_fixes": any(line.fix for line in findings),
        "decided": [line for line in every if line.decision is not None],
        "filters": opened.filters,
        "severities": severities_of(still_open),
        "families": families_of(still_open),
        "has_word_file": can_be_commented(document),
        "doubtful": [
            (group.title, field) for group in groups for field in group.fields if field.needs_look
        ],
        "settable": [(group.title, some) for group in groups if (some := _settable(group))],
        "tasks_change": tasks_change(reading),
        "tasks_version": queries.tasks_version(document),
        "last_task": len(reading.data["assignments"]) - 1,
        "likenesses": _likenesses(actor, document),
        "campaign": campaigns(actor).filter(document=document).first(),
        "may_correct": access.may(actor, "directives.correct", document.unit),
        "may_draft": access.may(actor, "directives.correct") and directs(reading.data, actor.unit),
        "may_confirm": access.may(actor, "directives.confirm", document.unit),
        "may_open": access.may(actor, "campaigns.open", document.unit),
        **_opened(opened, fields, reading),
    }


def _opened(opened: Opened, fields: dict[str, Field], reading: CurrentReading) -> dict[str, Any]:
    tasks = reading.data["assignments"]
    splits = opened.split is not None and opened.split < len(tasks)
    pieces = places_to_split(tasks[opened.split or 0], reading.data["text"]) if splits else []
    return {
        "editing": opened.field if opened.field in fields else "",
        "edit_raw": fields[opened.field].raw if opened.field in fields else "",
        "splitting": f"assignments.{opened.split}" if splits else "",
        "pieces": pieces,
        "adds_task": opened.adds_task,
    }


def _likenesses(actor: Actor, document: ReceivedDocument) -> list[Likeness]:
    """Give what is still to be decided, for those who may see both."""
    found = queries.likenesses_of(document, only_open=True)
    seen = (
        set(
            seen_by(actor.unit)
            .filter(pk__in=[one.other_id for one in found])
            .values_list("pk", flat=True)
        )
        if found
        else set()
    )
    return [one for one in found if one.other_id in seen]


def _settable(group: Group) -> list[Field]:
    return [field for field in group.fields if can_be_set(field.path)]


def _marks(groups: list[Group], findings: list[FindingLine]) -> list[Mark]:
    marks = [mark for finding in findings for mark in finding.marks()]
    for group in groups:
        marks += [Mark(group.path, start, end, "task") for start, end in group.spans]
        marks += [Mark(f.path, *span, _kind(f)) for f in group.fields for span in f.spans]
    return marks


def _kind(field: Field) -> MarkKind:
    if field.change:
        return "value" if field.change.is_confirmation else "corrected"
    return "doubt" if field.doubt else "value"
