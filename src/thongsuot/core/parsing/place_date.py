"""Place and date (địa danh, thời gian) of the head; of the closing where the head has none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from thongsuot.core.model.head import PartialDate, Place
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.head_marks import stripped_span
from thongsuot.core.vocabulary.folding import LOWER, UPPER, fold, plain
from thongsuot.core.vocabulary.load import strings

_BLANK = r"[\s.…_/]{0,60}"
# Bounded: in a line of nothing but capitals every word would be tried as the first of all others.
_WORD = rf"[{UPPER}][\w'’]{{0,20}}\.?"
PLACE = rf"(?:(?i:xã|phường|thị\s+trấn|thị\s+xã|huyện|quận|tỉnh|thành\s+phố|đặc\s+khu)\s+)?{_WORD}(?:(?:[ \u00a0]|[ ]?-[ ]?|(?<=\.))(?:{_WORD}|\d{{1,2}}\b)){{0,12}}"
_WORDED = rf"ngày{_BLANK}(?P<day>\d{{1,2}})?{_BLANK}tháng{_BLANK}(?P<month>\d{{1,2}})?(?:{_BLANK},?\s*năm{_BLANK}(?P<year>\d{{4}}(?!\d)|\d{{1,3}}(?=[\s.…_]|$))?)?"
_SLASHED = r"(?:ngày[\s.…]*(?P<day2>\d{1,2})?|(?P<day3>\d{1,2}))\s?[/.-]\s?(?P<month2>\d{1,2})\s?[/.-]\s?(?P<year2>\d{4})"
# A công điện tells the hour as well: `Hà Nội, hồi 14 giờ 30, ngày …`.
_CLOCK = r"(?:(?i:hồi\s+|lúc\s+)?\d{1,2}\s*(?:giờ|h|g)\s*(?:\d{1,2}\s*(?:phút\b)?)?\s*,?\s*)?"
_FIRST_HALF = rf"[ ]*(?:(?:TP\.?|Tp\.?|Thành[ ]phố)(?:[ ][{UPPER}][{LOWER}]+){{0,2}}|(?:[{UPPER}][{LOWER}]+[ ]?){{1,2}})[ ]?"
_BROKEN = rf"(?:(?<=[\n|]){_FIRST_HALF}\n[ ]*)?"
_BEFORE_BREAK = re.compile(_FIRST_HALF)
_LINE = re.compile(
    rf"(?:(?P<place>{_BROKEN}{PLACE})[ \u00a0]*(?P<sign>,|;|\.|-|[ \t\u00a0])\s*|(?P<dots>[.…_]{{2,}}\s*,?\s*)|(?<![\w,(][ \t\u00a0])(?<![\w(])\s*){_CLOCK}"
    rf"(?P<date>(?i:{_WORDED}))"
)
_PLACED_SLASHED = re.compile(
    rf"(?P<place>{PLACE})[ \u00a0]*,\s*(?P<date>(?i:{_SLASHED}))(?!\s*[-–])"
)
# Directly behind the number no sign is needed, and the place may be missing.
_BEHIND_NUMBER = re.compile(
    rf"[ \t\u00a0]*(?:(?P<place>{PLACE})[ \t\u00a0]*[,;.-]?[ \t\u00a0]*)?(?P<date>(?i:{_WORDED}|{_SLASHED}))"
)
_DAY = "ngày"
_HOUR = re.compile(r"\d\s*[hg]")
_BEFORE_NAMES = (
    "xã",
    "phường",
    "thị",
    "trấn",
    "huyện",
    "quận",
    "tỉnh",
    "thành",
    "phố",
    "đặc",
    "khu",
)
_ADOPTED = re.compile(rf"thông\s+qua\s+(?P<date>(?i:{_WORDED}))")
# The end of a number that could not be read: `… TT-NHNN Hà Nội, ngày …`.
_SYMBOL_BEFORE = re.compile(rf"[{UPPER}]{{2,}}(?:-[{UPPER}]+)+[ \t\u00a0]+")
# A head that is longer is none, but a text in which no body was found.
_FARTHEST = 20_000
_FIRST_YEAR, _LAST_YEAR, _LAST_DAY, _LAST_MONTH = 1945, 2100, 31, 12


class PlaceDate(Struct, frozen=True, gc=False):
    """What the line of place and date holds; ``span`` covers both."""

    place: Place | None
    date: PartialDate | None
    span: Span


def read_place_date(text: str, zone: Span, avoid: tuple[Span, ...] = ()) -> PlaceDate | None:
    """Read place and date of a zone; ``avoid`` are places that hold neither (title, number)."""
    words = plain(text)
    end = min(zone.end, zone.start + _FARTHEST)
    behind = _behind_number(text, words, Span(zone.start, end), avoid)
    if behind is not None:
        return behind
    for matches in (
        _lines(words, fold(text), zone.start, end),
        _PLACED_SLASHED.finditer(words, zone.start, end),
    ):
        for found in matches:
            date_span = Span(*found.span("date"))
            if any(date_span.touches(one) for one in avoid):
                continue
            if _in_remark(words[zone.start : found.start()]):
                continue
            read = _read(text, found, zone.start, avoid)
            if read is not None:
                return read
    return None


def _in_remark(above: str) -> bool:
    """Whether a line above opened a bracket that is not closed: `(Ban hành kèm theo …` tells of another date."""
    opened = above.rfind("(")
    return (
        opened > above.rfind(")") and not above[above.rfind("\n", 0, opened) + 1 : opened].strip()
    )


def _lines(words: str, folded: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Give the matches of place and date, each sought only from where one that ends with the next `ngày` can begin."""
    day = folded.find(_DAY, start, end)
    while day >= 0:
        found = _LINE.search(words, max(start, _earliest(words, folded, start, day)), end)
        if found is None:
            return
        yield found
        start = found.end()
        day = folded.find(_DAY, start, end)


def _earliest(words: str, folded: str, start: int, day: int) -> int:
    """Give the first place from which words may lead up to ``day``: on its line, or one above if that may be half a place.

    A line that ends with the word in front of a place's name (`tỉnh`) goes on; so may anything before an hour.
    """
    if _HOUR.search(folded, start, day):
        return start
    at = len(folded[:day].rstrip().rstrip(",").rstrip())
    line = folded.rfind("\n", start, at)
    while line >= start and folded[start:line].rstrip().endswith(_BEFORE_NAMES):
        line = folded.rfind("\n", start, len(folded[:line].rstrip()))
    if line < start:
        return start
    above = max(start, folded.rfind("\n", start, line))
    cell = words[above:line].strip("\n").rpartition("|")[2]
    return above if _BEFORE_BREAK.fullmatch(cell) else line


def _behind_number(text: str, words: str, zone: Span, avoid: tuple[Span, ...]) -> PlaceDate | None:
    for one in avoid:
        found = _BEHIND_NUMBER.match(words, one.end, zone.end) if zone.start <= one.start else None
        date = _date(text, found) if found else None
        if found is not None and date is not None:
            place = _place(text, found, avoid) if found["place"] else None
            return PlaceDate(place, date, Span((place or date).span.start, found.end()))
    return None


def read_adoption(text: str, zone: Span) -> PlaceDate | None:
    """Read the date of `… thông qua ngày …`, as laws and resolutions close."""
    adopted = list(_ADOPTED.finditer(plain(text), zone.start, zone.end))
    if not adopted:
        return None
    date = _date(text, adopted[-1])
    return None if date is None else PlaceDate(None, date, date.span)


def _read(text: str, found: re.Match[str], start: int, avoid: tuple[Span, ...]) -> PlaceDate | None:
    name = found["place"]
    if name is not None and _no_place().match(name):
        return None
    if name is None and not found.groupdict().get("dots") and not _begins_line(found, start):
        return None
    if (
        name is not None
        and found.groupdict().get("sign", ",") not in ",;"
        and not _begins_cell(found, start)
    ):
        return None
    place = _place(text, found, avoid) if name else None
    date = _date(text, found)
    if place is None and date is None:
        return None
    first = place.span.start if place else found.start("date")
    return PlaceDate(place, date, Span(first, found.end("date")))


def _begins_cell(found: re.Match[str], start: int) -> bool:
    before = found.string[start : found.start("place")]
    return not before.strip(" *_") or before.rstrip(" *_")[-1] in "\n|" or before.endswith("  ")


def _begins_line(found: re.Match[str], start: int) -> bool:
    before = found.string[start : found.start("date")]
    return not before.strip(" *_,") or before.rstrip(" *_,")[-1] in "\n|" or before.endswith("  ")


def _place(text: str, found: re.Match[str], avoid: tuple[Span, ...]) -> Place | None:
    start, end = found.span("place")
    for taken in avoid:
        if taken.start < end and taken.end > start:
            start = max(start, taken.end)
    symbol = _SYMBOL_BEFORE.match(text, start, end)
    span = stripped_span(text, symbol.end() if symbol else start, end, " \t\n.")
    if span.end == span.start:
        return None
    return Place(re.sub(r"\s+", " ", plain(text)[span.start : span.end]), span)


def _date(text: str, found: re.Match[str]) -> PartialDate | None:
    groups = found.groupdict()
    day = _within(groups.get("day") or groups.get("day2") or groups.get("day3"), 1, _LAST_DAY)
    month = _within(groups.get("month") or groups.get("month2"), 1, _LAST_MONTH)
    year = _within(groups.get("year") or groups.get("year2"), _FIRST_YEAR, _LAST_YEAR)
    if day is None and month is None and year is None:
        return None
    return PartialDate(day, month, year, stripped_span(text, *found.span("date"), " \t\n.…_/,"))


def _within(digits: str | None, least: int, most: int) -> int | None:
    if digits is None or not least <= int(digits) <= most:
        return None
    return int(digits)


@cache
def _no_place() -> re.Pattern[str]:
    words = "|".join(word.replace(" ", r"\s+") for word in strings("openings", "no_places"))
    alone = "|".join(word.replace(" ", r"\s+") for word in strings("openings", "no_places_alone"))
    return re.compile(rf"(?:{words})\b|(?:{alone})$")
