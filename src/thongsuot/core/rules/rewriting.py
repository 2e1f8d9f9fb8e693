"""Rewriting (viết lại): proposals that put another date, number or name in the place of the one that is written."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.dates import find_dates
from thongsuot.core.rules.remedy import put

if TYPE_CHECKING:
    from thongsuot.core.model.citation import Citation
    from thongsuot.core.model.deadline import Deadline
    from thongsuot.core.model.finding import Fix
    from thongsuot.core.rules.letter import Letter

_DIGITS = re.compile(r"\d+")
_DAY_AND_MONTH, _WITH_YEAR = 2, 3
_TWO_DIGITS = 2
_TWO_DIGIT_MONTHS = 3  # 01 and 02, as the decree writes them
_QUOTES = "“”\"'‘’«» "


def rewritten(words: str, day: date) -> str | None:
    """Write ``day`` in the form of the date that stands there; None where its month is a word."""
    parts = _DIGITS.findall(words)
    if len(parts) not in {_DAY_AND_MONTH, _WITH_YEAR} or len(parts[1]) > _TWO_DIGITS:
        return None
    month = f"{day.month:02d}" if day.month < _TWO_DIGIT_MONTHS else str(day.month)
    numbers = iter([f"{day.day:02d}", month, str(day.year)])
    return _DIGITS.sub(lambda _part: next(numbers), words)


def dated(letter: Letter, citation: Citation, iso: str | None) -> Fix | None:
    """Give the fix that dates the cited document on the day ``iso``; None where its date is not found."""
    return _redated(letter, citation.span, citation.date, iso)


def moved(letter: Letter, deadline: Deadline, day: date) -> Fix | None:
    """Give the fix that puts ``day`` for the day of the deadline; None where that is not written out."""
    return _redated(letter, deadline.span, deadline.date, day.isoformat())


def numbered(letter: Letter, citation: Citation, number: str | None) -> Fix | None:
    """Give the fix that writes another number of the cited document; None where its number is not found."""
    written = citation.number or ""
    at = letter.text.find(written, citation.span.start, citation.span.end) if written else -1
    return None if at < 0 or not number else put(Span(at, at + len(written)), number, safe=False)


def without_quotes(text: str, place: Span) -> Span:
    """Give the place without the quotation marks and blanks at its ends."""
    words = place.of(text)
    start = place.start + len(words) - len(words.lstrip(_QUOTES))
    return Span(start, max(start, place.end - len(words) + len(words.rstrip(_QUOTES))))


def _redated(letter: Letter, place: Span, old: str | None, new: str | None) -> Fix | None:
    day = _possible(new)
    for found in find_dates(letter.text, place):
        if day is not None and old is not None and found.iso == old:
            words = rewritten(found.span.of(letter.text), day)
            return None if words is None else put(found.span, words, safe=False)
    return None


def _possible(iso: str | None) -> date | None:
    try:
        return date.fromisoformat(iso or "")
    except ValueError:
        return None
