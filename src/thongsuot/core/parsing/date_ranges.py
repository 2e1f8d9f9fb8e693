"""Ranges of days (từ ngày … đến ngày …): windows in which something hangs or is held."""

from __future__ import annotations

import re
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.dates import LAST_DAY, FoundDate, find_dates
from thongsuot.core.parsing.folded import fold, pattern

_CLOCK = r"(?:\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{2}(?:\s?phút|')?)?,?\s?)?"
_BETWEEN = pattern(rf"\s?(?:-|,?\s(?:cho\s)?(?:đến|tới)(?:\shết)?)\s?{_CLOCK}(?:hết\s)?")
_BARE_DAY_BEFORE = pattern(
    r"(?:từ\s)?(?:ngày\s)?(?<![\d/.])(?P<day>\d{1,2})\s?(?:-|\s(?:đến|tới)(?:\shết)?)\s?$"
)
_LONGEST_JOINT = 30
_FROM_BEFORE = pattern(rf"từ\s(?P<clock>{_CLOCK})$")


class FoundRange(Struct, frozen=True, gc=False):
    """The first and the last day of a window."""

    start: FoundDate
    end: FoundDate
    span: Span


def find_ranges(text: str, span: Span | None = None) -> tuple[FoundRange, ...]:
    """Find the windows in ``span``, years completed from the other end of the same window only."""
    folded = fold(text)
    lower = 0 if span is None else span.start
    dates = find_dates(text, span)
    found: list[FoundRange] = []
    for first, second in pairwise((None, *dates)):
        if second is None or second.day is None:
            continue
        start = _start_of(folded, lower, first, second)
        if start is not None:
            found.append(_range(folded, lower, start, second))
    return tuple(found)


def complete_years(start: FoundDate, end: FoundDate) -> tuple[FoundDate, FoundDate]:
    """Give the two ends of one range, each with the month and year that only the other one states.

    ``từ ngày 22/3 đến ngày 28/3/2024`` is in one year; where the month goes back (``từ ngày 20/12
    đến ngày 10/01/2025``) the range runs over the turn of the year.
    """
    if start.month is None:
        start = replace(start, month=end.month, year=end.year)
    if start.year is None and end.year is not None:
        start = replace(start, year=end.year - _turns(start, end))
    elif end.year is None and start.year is not None:
        end = replace(end, year=start.year + _turns(start, end))
    return start, end


def _start_of(
    folded: str, lower: int, first: FoundDate | None, second: FoundDate
) -> FoundDate | None:
    if first is not None and first.day is not None:
        between = folded[first.span.end : second.span.start]
        if len(between) <= _LONGEST_JOINT and _BETWEEN.fullmatch(between):
            return first
    before = max(lower, second.span.start - 24)
    bare = _BARE_DAY_BEFORE.search(folded, before, second.span.start)
    if bare is None or not 1 <= int(bare["day"]) <= LAST_DAY:
        return None
    return FoundDate(int(bare["day"]), None, None, None, Span(bare.start(), bare.end("day")))


def _range(folded: str, lower: int, start: FoundDate, end: FoundDate) -> FoundRange:
    begin = start.span.start
    lead = _FROM_BEFORE.search(folded, max(lower, begin - 24), begin)
    if lead is not None:
        begin = lead.start()
    span = Span(begin, end.span.end)
    start, end = complete_years(start, end)
    return FoundRange(start, end, span)


def _turns(start: FoundDate, end: FoundDate) -> int:
    return int((start.month or 0, start.day or 0) > (end.month or 12, end.day or 31))


def window_before(text: str, offset: int) -> bool:
    """Tell whether the words before ``offset`` begin a window (``từ ngày 1/3 đến``, ``từ nay đến``)."""
    return _WINDOW_OPEN.search(fold(text), max(0, offset - 40), offset) is not None


_WINDOW_OPEN: re.Pattern[str] = pattern(r"từ\s[^,;.]{2,32}?(?:\s?-|\s(?:cho\s)?(?:đến|tới))\s?$")
