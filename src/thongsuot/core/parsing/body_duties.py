"""Body duties: report duties (chế độ báo cáo) and displays (treo băng rôn) of the whole body, in reading order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from thongsuot.core.model.agency import AssignedAgency
from thongsuot.core.model.assignment import Assignment, Display, ReportDuty
from thongsuot.core.model.head import PartialDate
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.displays import read_displays
from thongsuot.core.parsing.orders import read_order
from thongsuot.core.parsing.outline import Outline
from thongsuot.core.parsing.outline_node import Kind, OutlineNode
from thongsuot.core.parsing.report_duties import read_report_duties
from thongsuot.core.parsing.report_rounds import with_rounds
from thongsuot.core.parsing.report_words import speaks_of_report
from thongsuot.core.parsing.sections import section_kind
from thongsuot.core.parsing.sentences import sentences

_NO_TASKS = frozenset({"purpose", "requirement", "both", "descriptive"})


def read_body_duties(
    text: str,
    outline: Outline,
    nodes: Sequence[OutlineNode],
    assignments: tuple[Assignment, ...],
    inherited: tuple[AssignedAgency, ...],
    issuers: frozenset[str],
) -> tuple[ReportDuty, ...]:
    """Read what the body asks to be reported; in an item its own doers report where nobody else is named.

    ``nodes`` are the items of the outline that hold tasks.
    """
    doers = {
        one.path: tuple(agency for agency in one.agencies if agency.role == "lead")
        for one in assignments
        if one.path
    }
    everybody = tuple(agency.name for agency in inherited)
    found = list(read_report_duties(text, _ordering(text, outline, issuers), (), issuers))
    for node in nodes:
        paragraphs = _paragraphs(node)
        if paragraphs and speaks_of_report(text, Span(paragraphs[0].start, paragraphs[-1].end)):
            by = _doers(node, doers, everybody)
            found.extend(read_report_duties(text, paragraphs, by, issuers))
    found.extend(read_report_duties(text, outline.closing, everybody, issuers))
    return with_rounds(text, tuple(found))


def read_body_displays(
    text: str,
    outline: Outline,
    nodes: Sequence[OutlineNode],
    issued: PartialDate | None,
) -> tuple[Display, ...]:
    """Read the banners that the body asks for, each place for itself; ``nodes`` are all that holds tasks."""
    found: list[Display] = []
    for node in nodes:
        for paragraph in _paragraphs(node) or node.paragraphs:
            children = tuple(node.children)
            found += read_displays(text, paragraph, node.path or None, children, issued)
    for paragraph in (*outline.opening, *outline.closing):
        found += read_displays(text, paragraph, None, issued=issued)
    return tuple(sorted(found, key=lambda one: one.span))


def _ordering(text: str, outline: Outline, issuers: frozenset[str]) -> tuple[Span, ...]:
    """Give the opening paragraphs from the first that orders anybody; before it stand grounds and events."""
    for number, paragraph in enumerate(outline.opening):
        if any(read_order(text, one, issuers) for one in sentences(text, paragraph)):
            return outline.opening[number:]
    return ()


def with_tasks(text: str, nodes: Sequence[OutlineNode], above: Kind = "tasks") -> list[OutlineNode]:
    """Give those of ``nodes`` and of all below them that hold tasks, in reading order."""
    found: list[OutlineNode] = []
    for node in nodes:
        kind = section_kind(text, node, above)
        if kind not in _NO_TASKS:
            found.append(node)
            found.extend(with_tasks(text, node.children, kind))
    return found


def _paragraphs(node: OutlineNode) -> list[Span]:
    if node.cells:
        return [node.columns["task"]] if "task" in node.columns else []
    return node.texts


def _doers(
    node: OutlineNode,
    doers: Mapping[str, tuple[AssignedAgency, ...]],
    inherited: tuple[str, ...],
) -> tuple[str, ...]:
    """Give who does what ``node`` says; whom only a later paragraph of it names does what that one says."""
    place: OutlineNode | None = node
    while place is not None:
        leads = doers.get(place.path, ())
        later = place is node and len(node.texts) > 1 and _all_behind(leads, node)
        if leads and not later:
            return tuple(agency.name for agency in leads)
        place = place.parent
    return inherited


def _all_behind(leads: tuple[AssignedAgency, ...], node: OutlineNode) -> bool:
    first, last = node.texts[0], node.texts[-1]
    return all(first.end <= agency.span.start < last.end for agency in leads)
