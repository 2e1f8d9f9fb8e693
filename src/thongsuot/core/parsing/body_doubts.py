"""Body doubts (điều chưa chắc): deadlines of the body that were read but are not sure, with the reason."""

from __future__ import annotations

from collections.abc import Iterator

from thongsuot.core.model.assignment import Assignment, ReportDuty
from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.directive import Doubt
from thongsuot.core.parsing.dates import find_dates
from thongsuot.core.parsing.folded import fold, pattern

_YEARLY = pattern(r"(?:hằng|hàng|mỗi)\s")


def doubts_of(
    text: str, assignments: tuple[Assignment, ...], duties: tuple[ReportDuty, ...]
) -> tuple[Doubt, ...]:
    """Give a doubt for each deadline whose day lacks its year, or does not exist."""
    fields = [
        *(("assignments", number, one.deadline) for number, one in enumerate(assignments)),
        *(("report_duties", number, one.deadline) for number, one in enumerate(duties)),
    ]
    return tuple(
        doubt
        for name, number, deadline in fields
        if deadline is not None
        for doubt in _of_deadline(text, f"{name}.{number}.deadline", deadline)
    )


def _of_deadline(text: str, field: str, deadline: Deadline) -> Iterator[Doubt]:
    if deadline.date is not None or _YEARLY.search(fold(deadline.phrase)):
        return
    for date in find_dates(text, deadline.span):
        if date.day is None:
            continue
        if date.year is None:
            yield Doubt(field, "Thời hạn không ghi năm nên chưa xác định được ngày.", deadline.span)
        elif date.iso is None:
            yield Doubt(field, "Thời hạn là một ngày không có trong lịch.", deadline.span)
