"""Dates (ngày, tháng, quý) in running text, in every form that offices write them."""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.folded import fold, pattern

DAY_MONTH_YEAR = r"(?:\d{1,2}\s?/\s?\d{1,2}\s?/\s?\d{4}|\d{1,2}\s?-\s?\d{1,2}\s?-\s?\d{4}|\d{1,2}\.\d{1,2}\.\d{4})"
"""14/4/2024, 14-4-2024, 14.4.2024."""

WORDED_MONTH = r"tháng\s(?:\d{1,2}|giêng|hai|ba|tư|sáu|bảy|tám|chín|mười\smột|mười\shai|mười)"

# Without the fifth: `tháng năm` is far more often a blank (`ngày … tháng … năm`) than May.
_MONTHS = {
    "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười một": 11, "mười hai": 12,
}  # fmt: skip
LAST_DAY = 31
LAST_MONTH = 12
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}

_DATE = pattern(
    rf"""
    (?<![\w/.,]) (?<!tuần\s) (?<!tuần\sthứ\s)
    (?: (?:ngày\s)? (?P<day>\d{{1,2}}) (?:
            \s?/\s? (?P<month>\d{{1,2}}) (?: (?:\s?/\s?|\snăm\s) (?P<year>\d{{4}}) )?
          | \s?-\s? (?P<month_dash>\d{{1,2}}) \s?-\s? (?P<year_dash>\d{{4}})
          | \. (?P<month_dot>\d{{1,2}}) \. (?P<year_dot>\d{{4}})
          | \s (?P<month_word>{WORDED_MONTH}) (?: (?:,?\snăm\s|\s?/\s?) (?P<year_word>\d{{4}}) )?
        )
      | ngày\s (?P<day_dash>\d{{1,2}})-(?P<month_short>\d{{1,2}}) (?![\d/.-])
      | (?P<month_only>{WORDED_MONTH}) (?: (?:,?\snăm\s|\s?/\s?) (?P<year_month>\d{{4}}) )?
      | quý\s (?P<quarter>iv|iii|ii|i|[1-4]) (?: (?:\snăm\s|\s?/\s?) (?P<year_quarter>\d{{4}}) )?
    )
    (?! \w | \s?/\s?[\w] )
    """
)

# Where a date may begin: the expression above, which looks at what stands before it, is tried nowhere else.
_BEGINS = re.compile(r"\d+|ngày|tháng|quý")


class FoundDate(Struct, frozen=True, gc=False):
    """A date as far as it is written: a day, a month or a quarter, with or without the year."""

    day: int | None
    month: int | None
    year: int | None
    quarter: int | None
    span: Span

    @property
    def iso(self) -> str | None:
        """The day as YYYY-MM-DD, None where a part is missing or there is no such day."""
        if self.day is None or self.month is None or self.year is None:
            return None
        try:
            return date(self.year, self.month, self.day).isoformat()
        except ValueError:
            return None


# A day of the lunar calendar is none of the solar one; which it is depends on the year.
_LUNAR_SIGNS = (" âm lịch", " (âm lịch", " al)")
_FIRST_LUNAR_MONTH = "tháng giêng"


def find_dates(text: str, span: Span | None = None) -> tuple[FoundDate, ...]:
    """Find all dates of ``span`` in reading order; a lunar day, or a number that can be no date, is left out."""
    folded = fold(text)
    end = len(text) if span is None else span.end
    start = 0 if span is None else span.start
    found: list[FoundDate] = []
    for begins in _BEGINS.finditer(folded, start, end):
        at = begins.start()
        match = _DATE.match(folded, at, end) if at >= start else None
        if match is None:
            continue
        start = match.end()
        one = None if folded.startswith(_LUNAR_SIGNS, start) else _read(match)
        if one is not None:
            found.append(one)
    return tuple(found)


def _read(match: re.Match[str]) -> FoundDate | None:
    day = _first(match, "day", "day_dash")
    month = _first(match, "month", "month_dash", "month_dot", "month_short")
    year = _first(match, "year", "year_dash", "year_dot", "year_word", "year_month", "year_quarter")
    worded = match["month_word"] or match["month_only"]
    if worded is not None:
        month = _month(worded)
        if day is not None and " ".join(worded.split()) == _FIRST_LUNAR_MONTH:
            return None
    quarter = _QUARTERS.get(match["quarter"] or "")
    if (day is not None and not 1 <= day <= LAST_DAY) or (
        month is not None and not 1 <= month <= LAST_MONTH
    ):
        return None
    return FoundDate(day, month, year, quarter, Span(*match.span()))


def _first(match: re.Match[str], *names: str) -> int | None:
    for figure in match.group(*names):
        if figure is not None:
            return int(figure)
    return None


def _month(words: str) -> int:
    word = words.split(maxsplit=1)[1]
    if word.isdecimal():
        return int(word)
    return _MONTHS[word]
