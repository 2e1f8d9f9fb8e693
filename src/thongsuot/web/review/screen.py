"""Everything that the review screen shows of one document, put together."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _

from thongsuot.domain.campaigns.access import campaigns
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.models import ReceivedDocument
from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.review.field import Field, Group
from thongsuot.web.review.finding_group import by_severity
from thongsuot.web.review.finding_line import FindingLine, finding_lines
from thongsuot.web.review.groups import fields_of, groups_of
from thongsuot.web.review.mark import Mark, MarkKind
from thongsuot.web.review.marked_text import marked_lines
from thongsuot.web.review.title import title_of
from thongsuot.web.review.value import Json


def screen(actor: Actor, document: ReceivedDocument, editing: str = "") -> dict[str, Any]:
    """Give the context of the review templates; ``editing`` is the field whose editor is open."""
    reading = queries.current_reading(document)
    groups = groups_of(reading)
    findings = finding_lines(queries.findings_of(document), reading.data["text"])
    fields = fields_of(groups)
    return {
        "document": document,
        "heading": title_of(reading.data) or document.name,
        "summary": summary(reading.data),
        "lines": marked_lines(reading.data["text"], _marks(groups, findings)),
        "groups": groups,
        "findings": by_severity(findings),
        "finding_count": len(findings),
        "doubtful": [field for field in fields.values() if field.needs_look],
        "campaign": campaigns(actor).filter(document=document).first(),
        "editing": editing if editing in fields else "",
        "edit_raw": fields[editing].raw if editing in fields else "",
        "may_correct": access.may(actor, "directives.correct", document.unit),
        "may_confirm": access.may(actor, "directives.confirm", document.unit),
        "may_open": access.may(actor, "campaigns.open", document.unit),
    }


def summary(data: Json) -> str:
    """Say in one sentence who asks what of how many, and where the report goes."""
    values = {
        "tasks": len(data["assignments"]),
        "agencies": len({a["name"] for task in data["assignments"] for a in task["agencies"]}),
    }
    words = _("%(tasks)s nhiệm vụ cho %(agencies)s cơ quan và nhóm cơ quan.") % values
    issuer = data["issuer"]["name"] if data["issuer"] else ""
    return f"{issuer}: {words}" if issuer else words


def _marks(groups: list[Group], findings: list[FindingLine]) -> list[Mark]:
    marks = [mark for finding in findings for mark in finding.marks()]
    for group in groups:
        marks += [Mark(group.path, start, end, "task") for start, end in group.spans]
        marks += [Mark(f.path, *span, _kind(f)) for f in group.fields for span in f.spans]
    return marks


def _kind(field: Field) -> MarkKind:
    if field.change:
        return "corrected"
    return "doubt" if field.doubt else "value"
