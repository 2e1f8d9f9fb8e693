"""Report clause (vế yêu cầu báo cáo): the words of a report duty that ask for the report, and whom they bind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.rules.body_names import without_office

if TYPE_CHECKING:
    from thongsuot.core.model.assignment import ReportDuty
    from thongsuot.core.rules.letter import Letter

_CLAUSE_END = re.compile(r"[;.](?=\s|$)")
_ASKED = re.compile(r"báo cáo(?! (?:viên|tài chính))")
_EVERYBODY = ("các cơ quan, đơn vị", "các đơn vị", "các cơ quan", "các địa phương")


def report_clause(letter: Letter, duty: ReportDuty) -> str:
    """Give the clause that asks for the report, in small letters: what else stands in the sentence says nothing of it."""
    start, end = duty.span.start, duty.span.end
    place = duty.deadline.span if duty.deadline else None
    if place is None or not duty.span.covers(place):
        asked = _ASKED.search(letter.folded, start, end)
        at = behind = asked.start() if asked else start
    else:
        at, behind = place.start, place.end
    ends = [found.end() for found in _CLAUSE_END.finditer(letter.folded, start, at)]
    stop = _CLAUSE_END.search(letter.folded, behind, end)
    return letter.folded[max(ends, default=start) : stop.start() if stop else end]


def same_people(one: ReportDuty, other: ReportDuty) -> bool:
    """Tell whether somebody is bound by both duties; who names nobody, or all, means everybody; heads stand for their bodies."""
    open_ended = (
        not one.by
        or not other.by
        or any(name.lower().startswith(_EVERYBODY) for name in (*one.by, *other.by))
    )
    bodies = ({without_office(name) for name in duty.by} for duty in (one, other))
    return open_ended or bool(set.intersection(*bodies))
