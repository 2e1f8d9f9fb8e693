"""Year of the letter (năm của văn bản): what completes a day that is told without its year.

``gửi về Sở trước ngày 20/3`` in a letter of 11 March 2024 means 2024: every reader of the letter takes it so. The
year is put together from another place, so the deadline is ``inferred`` and carries a doubt until a person has looked.
"""

from __future__ import annotations

from msgspec.structs import replace

from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.head import PartialDate
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.date_ranges import find_ranges
from thongsuot.core.parsing.dates import FoundDate, find_dates
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.sentences import sentences

# What comes back each year or month has no single day, wherever the sentence says so.
_RECURRING = pattern(
    r"(?<!\w)(?:(?:hằng|hàng|mỗi|từng)\s(?:năm|quý|tháng|tuần)|định\skỳ|các\snăm|năm\s(?:báo\scáo|sau|liền\skề))(?!\w)"
)
_HALF_A_YEAR = 6


def in_letter_year(text: str, deadline: Deadline, issued: PartialDate | None) -> Deadline:
    """Give the deadline with the day that it means, if only the year of that day is not written."""
    if deadline.date is not None:
        return deadline
    named = yearless_day(text, deadline.span)
    day = meant_day(text, named, issued) if named is not None else None
    return deadline if day is None else replace(deadline, date=day, provenance="inferred")


def yearless_day(text: str, phrase: Span) -> FoundDate | None:
    """Give the one day that ``phrase`` names without a year; of a window it is the last."""
    days = [one for one in find_dates(text, phrase) if one.day is not None]
    if not days or days[-1].month is None or days[-1].year is not None:
        return None
    return days[-1] if len(days) == 1 or find_ranges(text, phrase) else None


def meant_day(text: str, found: FoundDate, issued: PartialDate | None) -> str | None:
    """Give the day ``found`` as ISO; without a year that of the letter, or the next where the day is nearer there.

    None where a part is missing that the letter's date does not give, where the day comes back each year, or where
    there is no such day.
    """
    if found.year is not None or found.month is None or issued is None or issued.year is None:
        return found.iso
    if _recurs(text, found.span):
        return None
    if issued.month is None and found.month <= _HALF_A_YEAR:
        return None  # a letter of spring means its own year, one of autumn the next
    later = issued.month is not None and issued.month - found.month > _HALF_A_YEAR
    return replace(found, year=issued.year + later).iso


def _recurs(text: str, place: Span) -> bool:
    """Tell whether the clause around ``place`` speaks of what comes back."""
    folded = fold(text)
    for sentence in sentences(text, _line_around(text, place)):
        if sentence.touches(place):
            start = max(sentence.start, text.rfind(";", sentence.start, place.start))
            stop = text.find(";", place.end, sentence.end)
            if _RECURRING.search(folded, start, stop if stop >= 0 else sentence.end):
                return True
    return False


def _line_around(text: str, place: Span) -> Span:
    end = text.find("\n", place.end)
    return Span(text.rfind("\n", 0, place.start) + 1, end if end >= 0 else len(text))
