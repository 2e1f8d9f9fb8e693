"""Body doubts (điều chưa chắc): deadlines and days of the body that were read but are not sure, with the reason."""

from __future__ import annotations

from collections.abc import Iterator

from thongsuot.core.model.assignment import Assignment, Display, ReportDuty
from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.directive import Doubt
from thongsuot.core.parsing.dates import find_dates
from thongsuot.core.parsing.folded import fold, pattern

_YEARLY = pattern(r"(?:hằng|hàng|mỗi)\s")
_YEAR_TAKEN = "{what} không ghi năm; năm {year} được suy ra từ ngày ban hành văn bản."


def doubts_of(
    text: str,
    assignments: tuple[Assignment, ...],
    duties: tuple[ReportDuty, ...],
    displays: tuple[Display, ...],
) -> tuple[Doubt, ...]:
    """Give a doubt for each deadline or day whose year is not written, or which does not exist."""
    fields = [
        *(("assignments", number, one.deadline) for number, one in enumerate(assignments)),
        *(("report_duties", number, one.deadline) for number, one in enumerate(duties)),
    ]
    of_deadlines = [
        doubt
        for name, number, deadline in fields
        if deadline is not None
        for doubt in _of_deadline(text, f"{name}.{number}.deadline", deadline)
    ]
    of_displays = [
        doubt
        for number, display in enumerate(displays)
        for doubt in _of_display(text, f"displays.{number}", display)
    ]
    return (*of_deadlines, *of_displays)


def _of_deadline(text: str, field: str, deadline: Deadline) -> Iterator[Doubt]:
    if deadline.date is not None:
        if deadline.provenance == "inferred":
            reason = _YEAR_TAKEN.format(what="Thời hạn", year=deadline.date[:4])
            yield Doubt(field, reason, deadline.span)
        return
    if _YEARLY.search(fold(deadline.phrase)):
        return
    for date in find_dates(text, deadline.span):
        if date.day is None:
            continue
        if date.year is None:
            yield Doubt(field, "Thời hạn không ghi năm nên chưa xác định được ngày.", deadline.span)
        elif date.iso is None:
            yield Doubt(field, "Thời hạn là một ngày không có trong lịch.", deadline.span)


def _of_display(text: str, field: str, display: Display) -> Iterator[Doubt]:
    last = display.to_date or display.from_date
    if last is None:
        return
    days = [one for one in find_dates(text, display.span) if one.day is not None]
    if days and all(one.year is None for one in days):
        name = "to" if display.to_date else "from"
        reason = _YEAR_TAKEN.format(what="Ngày treo", year=last[:4])
        yield Doubt(f"{field}.{name}", reason, display.span)
