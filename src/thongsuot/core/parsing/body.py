"""Body (nội dung chính): the outline of a directive and everything that it asks for."""

from __future__ import annotations

from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from thongsuot.core.model.agency import AssignedAgency
from thongsuot.core.model.assignment import Assignment, Display, ReportDuty
from thongsuot.core.model.directive import Doubt
from thongsuot.core.model.head import PartialDate
from thongsuot.core.model.outline import Item
from thongsuot.core.parsing.annexed_plan import find_annexed_plan
from thongsuot.core.parsing.assignments import AssignmentReader
from thongsuot.core.parsing.body_doubts import doubts_of
from thongsuot.core.parsing.body_duties import read_body_displays, read_body_duties, with_tasks
from thongsuot.core.parsing.issuers import issuer_names
from thongsuot.core.parsing.letter_year import in_letter_year
from thongsuot.core.parsing.outline import Outline, read_annex_rows, read_outline
from thongsuot.core.parsing.outline_node import OutlineNode
from thongsuot.core.parsing.paragraph_orders import closing_orders, opening_orders
from thongsuot.core.parsing.purposes import read_aims
from thongsuot.core.parsing.zones import Zones

Limited = TypeVar("Limited", Assignment, ReportDuty)


class Body(Struct, frozen=True, gc=False):
    """What the body of a directive holds."""

    outline: tuple[Item, ...]
    assignments: tuple[Assignment, ...]
    displays: tuple[Display, ...]
    report_duties: tuple[ReportDuty, ...]
    purposes: tuple[Item, ...]
    requirements: tuple[Item, ...]
    doubts: tuple[Doubt, ...]


def read_body(
    text: str, zones: Zones, *, issuer: str | None = None, issued: PartialDate | None = None
) -> Body:
    """Read the body of a repaired text, a paragraph a line; ``issuer`` is the issuing body's name.

    Days without a year are of that in which the document was ``issued``.

    What a plan behind a decision asks for stands under the paths of that plan.
    """
    outline = read_outline(text, zones.body)
    issuers = issuer_names(text, (*outline.opening, *outline.closing), issuer)
    assignments, inherited = _assignments(text, outline, issuers)
    nodes = with_tasks(text, outline.nodes)
    duties = read_body_duties(text, outline, nodes, assignments, inherited, issuers)
    plan = find_annexed_plan(text, zones.annex)
    annex_rows = read_annex_rows(text, zones.annex) if zones.annex and plan is None else ()
    displays = read_body_displays(text, outline, (*nodes, *annex_rows), issued)
    if plan is None:
        assignments += _of_annex(text, annex_rows)
    else:
        annexed = read_outline(text, plan)
        further, all_of_them = _assignments(text, annexed, issuers)
        nodes = with_tasks(text, annexed.nodes)
        duties += read_body_duties(text, annexed, nodes, further, all_of_them, issuers)
        assignments += further
        displays += read_body_displays(text, annexed, nodes, issued)
    assignments = tuple(_dated(text, one, issued) for one in assignments)
    duties = tuple(_dated(text, one, issued) for one in duties)
    aims = read_aims(text, outline.opening, outline.nodes)
    return Body(
        outline=tuple(node.item(text) for node in outline.nodes),
        assignments=assignments,
        displays=displays,
        report_duties=duties,
        purposes=tuple(aims.purposes),
        requirements=tuple(aims.requirements),
        doubts=doubts_of(text, assignments, duties, displays),
    )


def _assignments(
    text: str, outline: Outline, issuers: frozenset[str]
) -> tuple[tuple[Assignment, ...], tuple[AssignedAgency, ...]]:
    opening, inherited = opening_orders(text, outline, issuers)
    reader = AssignmentReader(text, issuers, inherited)
    reader.read(outline.nodes, outline.opening)
    told = reader.items_name_agencies or bool(inherited)
    closing = closing_orders(text, outline, issuers, items_name_agencies=told)
    return (*opening, *reader.found, *closing), inherited


def _of_annex(text: str, rows: tuple[OutlineNode, ...]) -> tuple[Assignment, ...]:
    """Give the tasks of tables in the annex; they stand in no item of the outline."""
    reader = AssignmentReader(text, frozenset(), ())
    reader.read(rows)
    return tuple(reader.found)


def _dated(text: str, limited: Limited, issued: PartialDate | None) -> Limited:
    if limited.deadline is None or limited.deadline.date is not None:
        return limited
    deadline = in_letter_year(text, limited.deadline, issued)
    return limited if deadline is limited.deadline else replace(limited, deadline=deadline)
