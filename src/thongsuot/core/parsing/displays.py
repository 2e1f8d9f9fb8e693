"""Displays (treo băng rôn, khẩu hiệu): where banners or slogans are asked for, with their words and days."""

from __future__ import annotations

import re

from msgspec.structs import replace

from thongsuot.core.model.assignment import Display
from thongsuot.core.model.head import PartialDate
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.date_ranges import FoundRange, find_ranges
from thongsuot.core.parsing.dates import FoundDate, find_dates
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.led_phrases import leads, led
from thongsuot.core.parsing.letter_year import meant_day
from thongsuot.core.parsing.outline_node import OutlineNode
from thongsuot.core.parsing.phrase_hits import order_hits
from thongsuot.core.parsing.sentences import trimmed

_BANNER = r"(?:băng[\s-]?(?:rôn|zôn|ron|zon|dôn)|bandroll?|banner|khẩu\shiệu|biểu\sngữ|pa\s?-?\s?nô|pano|áp[\s-]?phích|ap\s?phích|phướn|cờ\sphướn)"
_HANG = pattern(
    rf"(?<!\w)(?:treo|căng|dựng|lắp\sđặt|trang\strí|cắm)\s(?:(?!treo\s|căng\s)[^;.\n:\"]){{0,70}}?{_BANNER}(?:(?:,\s|\svà\s|\shoặc\s|/){_BANNER})*"
)
_HANG_LEADS = leads("treo", "căng", "dựng", "lắp đặt", "trang trí", "cắm")
_WORDS_LEAD = pattern(
    r"(?:nội\sdung|dòng\schữ|khẩu\shiệu|thông\sđiệp|chủ\sđề)[^\";\n]{0,40}$|(?:hoặc|và|;|,)\s?-?\s?$"
)
_QUOTED = re.compile(r"[“\"„«]([^”\"»“\n]{4,240})[”\"»]")
_FROM = pattern(r"(?:từ|bắt\sđầu\stừ)\s$")
# `hoàn thành hết ngày …`: until then they are to be hung, not to hang.
_UNTIL = pattern(
    r"(?:đến|tới)\s(?:hết\s)?$|(?:hạ|tháo(?:\s(?:dỡ|gỡ|xuống))?|thu\shồi)\s(?:xuống\s)?(?:vào\s|sau\s)?$|(?<!hoàn\sthành\s)(?<!xong\s)hết\s$"
)
_HANG_TIME = pattern(r"thời\s(?:gian|hạn|điểm)|từ\s(?:ngày\s)?\d|treo")
# The first day, the last, and where the last one is written.
_Window = tuple[FoundDate | None, FoundDate | None, int]
_NEAR = 40
# `, phát 500 tờ rơi`: another deed.
_FURTHER = re.compile(r",\s+(?=[^\W\d])(?!\w+\s+\d)")
_SIDE_BY_SIDE = re.compile(r",?\s+(?:và\s+)?")
_CLAUSE_END = re.compile(r"[;.\n]")
_END_OF_WORDS = pattern(
    r"[,;.:\n\t|]|\((?!\d|(?:tỉnh|thành\sphố|thị\sxã|thị\strấn|huyện|quận|xã|phường|thôn|ấp)\s)|\s(?:hoàn\sthành|xong|chậm\snhất|muộn\snhất|trước(?=\s(?:ngày|\d))|trong\s(?:quý|tháng|thời\shạn)|hết\s(?:ngày|tháng))(?!\w)"
)


def read_displays(
    text: str,
    words: Span,
    path: str | None,
    children: tuple[OutlineNode, ...] = (),
    issued: PartialDate | None = None,
) -> tuple[Display, ...]:
    """Read the displays that ``words`` ask for; slogans may stand in the dashes below them.

    Days without a year are of the year in which the letter was ``issued``.
    """
    hangs = [match.span() for match in led(_HANG, _HANG_LEADS, fold(text), words)]
    if not hangs:
        return ()
    found: list[Display] = []
    for number, (start, end) in enumerate(hangs):
        limit = hangs[number + 1][0] if number + 1 < len(hangs) else words.end
        found.append(_display(text, Span(start, limit), end, path, children, issued))
    return tuple(_merged(text, found))


def _display(
    text: str,
    place: Span,
    end: int,
    path: str | None,
    children: tuple[OutlineNode, ...],
    issued: PartialDate | None,
) -> Display:
    slogans, last = _slogans(text, end, place.end)
    window = _window(text, place, end)
    if not slogans and children and text[: place.end].rstrip().endswith(":"):
        slogans = _of_children(text, children)
    if window is None:
        window = _of_times(text, children)
    first, until, last = window if window is not None else (None, None, last)
    if window is None and not slogans:
        last = _end_of_place(text, end, place.end)
    first_day, last_day = (
        meant_day(text, one, issued) if one is not None else None for one in (first, until)
    )
    span = trimmed(text, place.start, max(last, end))
    return Display(path, tuple(slogans), first_day, last_day, span)


def _end_of_place(text: str, start: int, limit: int) -> int:
    """Give where the words end that say where they hang; behind a comma further places may be told."""
    for stop in _END_OF_WORDS.finditer(text, start, limit):
        further = _FURTHER.match(text, stop.start(), limit)
        if further is None or order_hits(text).at(further.end()) is not None:
            return stop.start()
    return limit


def _slogans(text: str, start: int, limit: int) -> tuple[list[str], int]:
    """Give the quoted words of the banners and where the last of them ends."""
    folded = fold(text)
    slogans: list[str] = []
    last = start
    for quoted in _QUOTED.finditer(text, start, limit):
        lead = folded[max(0, last - 24) if not slogans else last : quoted.start()]
        follows = not text[last : quoted.start()].strip(" :")
        if not follows and not _WORDS_LEAD.search(lead):
            continue
        slogans.append(quoted[1].strip())
        last = quoted.end()
    return slogans, last


def _of_children(text: str, children: tuple[OutlineNode, ...]) -> list[str]:
    slogans = []
    for child in children:
        words = child.words.of(text).strip(" .;")
        quoted = _QUOTED.fullmatch(words)
        if quoted is not None:
            slogans.append(quoted[1].strip())
    return slogans


def _of_times(text: str, children: tuple[OutlineNode, ...]) -> _Window | None:
    """``- Thời gian treo: từ ngày …`` below the item: its days, and where the last one is written."""
    for child in children:
        if child.paragraphs and fold(text).startswith("thời gian", child.paragraphs[0].start):
            ranges = find_ranges(text, child.words)
            if ranges:
                return _of_range(ranges[0])
    return None


def _window(text: str, place: Span, after: int) -> _Window | None:
    """Give first day, last day and where the last one is written; only days behind the banners count."""
    within = Span(after, place.end)
    folded = fold(text)
    ranges = [
        one
        for one in find_ranges(text, within)
        if _HANG_TIME.search(folded, after, one.span.end) or _in_brackets(text, after, one)
    ]
    if ranges:
        return _of_range(ranges[0])
    first: FoundDate | None = None
    for date in find_dates(text, within):
        if date.day is None:
            continue
        before = folded[max(after, date.span.start - 24) : date.span.start]
        if _UNTIL.search(before):
            return first, date, date.span.end
        if first is None and _FROM.search(before):
            first = date
    return None if first is None else (first, None, first.span.end)


def _in_brackets(text: str, after: int, window: FoundRange) -> bool:
    """``treo khẩu hiệu tại cổng (03/10 - 05/10/2023)``: days in brackets, but not the years of a jubilee."""
    bracket = text.rfind("(", after, window.span.start)
    near = bracket >= 0 and not _CLAUSE_END.search(text, after, bracket)
    one_season = (window.end.year or 0) - (window.start.year or 0) <= 1
    return near and one_season and not text[bracket + 1 : window.span.start].strip()


def _of_range(window: FoundRange) -> _Window:
    return window.start, window.end, window.span.end


def _merged(text: str, found: list[Display]) -> list[Display]:
    """Join two mentions in one place of which only one gives days: it is one display."""
    out: list[Display] = []
    for one in found:
        if out and _bare(one) and one.span.start - out[-1].span.end < _NEAR:
            continue
        begin = _begin(text, out, one)
        out.append(replace(one, span=Span(begin, one.span.end)))
    return out


def _begin(text: str, out: list[Display], one: Display) -> int:
    """``Cắm phướn, treo băng rôn …``: give where the row of deeds begins, and take the bare one before off."""
    if not out or not _bare(out[-1]):
        return one.span.start
    bare = out[-1].span
    beside = _SIDE_BY_SIDE.fullmatch(text, bare.end, one.span.start)
    if not beside or not _HANG.fullmatch(fold(text), bare.start, bare.end):
        return one.span.start  # it has a place of its own
    return out.pop().span.start


def _bare(display: Display) -> bool:
    return not display.slogans and display.from_date is None and display.to_date is None
