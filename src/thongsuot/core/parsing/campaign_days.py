"""Campaign days (ngày, năm, lần của chiến dịch): what stands behind the name of a campaign, counted over the whole text."""

from __future__ import annotations

import re
from collections import Counter
from typing import TypeVar

from thongsuot.core.parsing.spread_words import ends_of
from thongsuot.core.vocabulary.folding import fold, plain
from thongsuot.core.vocabulary.load import table
from thongsuot.core.vocabulary.ordinals import is_roman, number_of

AFTER = re.compile(
    r"[”\"'’\s]*(?:lần\s+thứ\s+(?P<edition>\d{1,3}|[IVXLC]+|[^\W\d_]+))?[”\"\s,]*"
    r"(?:(?:năm\s+)?(?P<year>\d{4})(?![\d/]))?[”\"\s,]*"
    r"(?:[-–]\s*)?(?:\(?\s*(?:ngày\s+)?(?P<day>\d{1,2})\s?(?:[/-]|\s+tháng\s+)\s?(?P<month>\d{1,2})(?:\s?[/-]\s?(?P<dated_year>\d{4}))?"
    r"(?:\s*-\s*\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?(?P<latest_year>\d{4}))?)?"
)
_SECOND_DAY = re.compile(
    r"(?:\s+\([^()\n]{1,30}\))?\s+và\s+[“\"]?ngày\s+[^.;:()\d\n]{2,60}?(?=[”\"]?\s+\(?\d)",
    re.IGNORECASE,
)
_YEAR_BEHIND = re.compile(r"\)?\s+năm\s+(\d{4})(?!\d)")
_YEAR = re.compile(r"năm\s+(\d{4})")
_RANGE_BEHIND = re.compile(
    r"\s+(?:đến|tới)\s", re.IGNORECASE
)  # the first day of a drive is not its day
_BETWEEN = "”\"'’, "
_FIRST_SIGNS = "ln"
_FIRST_WORDS = 3
_LAST_DAY, _LAST_MONTH = 31, 12
T = TypeVar("T")


def may_follow(words: str, end: int) -> bool:
    """Tell whether what stands at ``end``, behind a name, may be an edition, a year or a day (lần, năm, ngày)."""
    while words[end : end + 1] in _BETWEEN and end < len(words):
        end += 1
    first = words[end : end + 1]
    return first in _FIRST_SIGNS or not first.isalpha()


def count(
    after: re.Match[str], days: Counter[str], years: Counter[int], editions: Counter[int]
) -> None:
    """Count day, year and edition that stand behind the name; the first day of a window is not the day."""
    day = day_of(after)
    if day is not None and _RANGE_BEHIND.match(after.string, after.end()) is None:
        days[day] += 1
    year = after["year"] or after["latest_year"] or after["dated_year"]
    if year is not None:
        years[int(year)] += 1
    edition = _ordinal(after["edition"])
    if edition is not None:
        editions[edition] += 1


def count_of_kin(text: str, name: str, days: Counter[str], years: Counter[int]) -> None:
    """``Tháng … và Ngày Dân số 26/12``, ``Ngày Pháp luật 09/11``: the day beside it, or under a shorter name."""
    words, folded = plain(text), fold(text)
    for end in ends_of(folded, fold(name)):
        second = _SECOND_DAY.match(words, end)
        after = AFTER.match(words, second.end()) if second else None
        if after is not None:
            count(after, days, years, Counter())
            year = _YEAR_BEHIND.match(words, after.end())
            years.update([int(year[1])] if year else [])
    if days or not fold(name).startswith("ngày "):
        return
    first = r"\s+".join(map(re.escape, fold(name).split()[:_FIRST_WORDS]))
    for found in re.finditer(rf"{first}(?:\s+[^\W\d]+){{0,3}}(?=\s+\(?\d)", folded):
        after = AFTER.match(words, found.end())
        if after is not None:
            count(after, days, Counter(), Counter())


def count_subject(subject: str, years: Counter[int]) -> None:
    """Count the years that the subject names, twice as much as others."""
    for year in _YEAR.findall(fold(subject)):
        years[int(year)] += 2


def day_of(found: re.Match[str]) -> str | None:
    """Give the day as MM-DD; None where there is none, or no such day."""
    if found["day"] is None or found["month"] is None:
        return None
    day, month = int(found["day"]), int(found["month"])
    if not (1 <= day <= _LAST_DAY and 1 <= month <= _LAST_MONTH):
        return None
    return f"{month:02}-{day:02}"


def _ordinal(word: str | None) -> int | None:
    if word is None:
        return None
    if word.isdecimal() or is_roman(word):
        return number_of(word)
    number: int | None = table("campaigns")["ordinals"].get(word.lower())
    return number


def most(counts: Counter[T]) -> T | None:
    """Give what was counted most often."""
    return max(counts, key=counts.__getitem__, default=None)
