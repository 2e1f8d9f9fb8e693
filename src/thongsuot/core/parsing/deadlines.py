"""Deadlines (thời hạn): phrases that say until when, with the day they name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.date_ranges import window_before
from thongsuot.core.parsing.dates import DAY_MONTH_YEAR, WORDED_MONTH, find_dates
from thongsuot.core.parsing.described_days import is_description
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.parsing.led_phrases import leads, led
from thongsuot.core.parsing.season_limits import SEASONS, season_limits

Sort = Literal["limit", "period", "relative", "loose"]
"""limit: a day; period: a month, quarter or year; relative: days after an event; loose: as the rules say."""

_FIGURE = re.compile(r"\d")
_UNDATED = ("quý ", "tháng ", "tuần ", "năm nay", *SEASONS)
_CLOCK = r"\d{1,2}\s?(?:giờ|h|g|:)\s?(?:\d{1,2}(?:\s?(?:phút|p|'))?)?"
_WEEKDAY = r"(?:(?:sáng|chiều|tối)\s)?(?:thứ\s(?:\w{2,3}|\d)|chủ\snhật)"
_YEARLY = r"(?:(?:hằng|hàng|mỗi)\s(?:năm|quý|tháng|tuần))"
_DAY = rf"""
    (?:ngày\s)? (?: {DAY_MONTH_YEAR} | \d{{1,2}}\s?/\s?\d{{1,2}} (?:\snăm\s\d{{4}})?
                  | (?:(?:mùng|mồng)\s)?\d{{1,2}}\stháng\s(?:giêng|chạp)
                  | \d{{1,2}}\s{WORDED_MONTH} (?:(?:,?\snăm\s|\s?/\s?)\d{{4}})? )
  | ngày\s\d{{1,2}}-\d{{1,2}}
  | ngày\s\d{{1,2}} (?=\s(?:{_YEARLY}|của\stháng|tháng\s(?:cuối|sau|đầu|kế|tiếp|liền|báo))|\)|;\s|\.?$|\.\s|,\s(?!\d)) """
# `chậm nhất là thứ Sáu tuần này (19/6)`, `trước ngày Quốc khánh 02/9`, `trước khi nghỉ hè (31/5/2017)`: what the day is, in front of its date.
_FEAST = r"(?:ngày\s(?!ban\shành|có\shiệu|sinh|ký|sau|hội\snghị)(?:[^\W\d_]+\s){1,7}?(?P<open>\()?|(?:khi\s(?:[^\W\d_]+\s){1,7}?|(?:thứ\s\w{2,3}|chủ\snhật)(?:\stuần\s(?:này|sau|tới))?\s)(?P<apart>\())(?=\d{1,2}\s?[/.-]\s?\d)"
_PERIOD = rf"""
    {WORDED_MONTH} (?:(?:,?\snăm\s|\s?/\s?)\d{{4}})? | quý\s(?:iv|iii|ii|i|[1-4]) (?:(?:\snăm\s|\s?/\s?)\d{{4}})?
  | (?:6|06|sáu)\stháng\s(?:đầu|cuối)\snăm (?:\s\d{{4}})? | năm\s(?:học\s)?\d{{4}}(?:\s?-\s?\d{{4}})?
  | đợt\s\d | tuần\s(?:thứ\s)?\d{{1,2}} (?:\s(?:của\s)?{WORDED_MONTH}(?:\s?/\s?\d{{4}})?)? | (?:tuần|tháng|quý)\s(?:này|tới|sau) | năm\snay """
_AFTER_DAY = rf"""
    (?: (?:(?:,|\svà)\s(?:ngày\s)?\d{{1,2}}\s?/\s?\d{{1,2}}){{1,3}}\s{_YEARLY} | \s{_YEARLY} | \s(?:của\s)?tháng\s(?:cuối|sau|đầu|kế|tiếp|liền|báo)[^,;.()]{{0,40}}?(?=\s?(?:[,;.()]|$|\sđể\s|\sgửi\s|\svề\s))
      | \s\(?âm\slịch\)?
      | \s(?:của\s)?năm\s(?:báo\scáo|sau|liền\skề)[^,;.()]{{0,12}} )? """

_LIMIT = pattern(
    rf"""
    (?<!\w)
    (?P<lead>
        (?:chậm|muộn)\snhất (?:\s(?:là|vào|đến|tới|trong|trước|hết|cuối))*
      | từ\snay\s(?:cho\s)?(?:đến|tới)(?:\s(?:trước|hết))?
      | (?:cho\s)?đến\s(?:trước|hết)
      | trước | hết | không\squá | không\s(?:muộn|chậm|trễ)\shơn | hạn\s(?:chót|cuối(?:\scùng)?|nộp)(?:\slà|:)?
      | (?:trong|vào)(?=[ ](?:ngày|{_CLOCK})[ ]?\d)
    )
    (?P<clock>\s{_CLOCK} ,?)?
    (?P<weekday>\s?\(?{_WEEKDAY}\)?,?)?
    (?:\s|\s{_FEAST})(?P<day> {_DAY} )
    (?P<tail>{_AFTER_DAY})
    (?![\w/]) (?(open)\)?) (?(apart)\)?)
  | (?<!\w)(?P<daily>trước\s{_CLOCK}(?:(?:,|\svà)\s(?:trước\s)?{_CLOCK})*(?:\s(?:(?:hằng|hàng|mỗi|cùng|trong)\sngày|{_WEEKDAY}(?:\s{_YEARLY})?))?)(?![\w/])(?!\sngày)
    """
)
_LIMIT_LEADS = leads(
    "chậm", "muộn", "từ nay", "cho", "đến", "trước", "hết", "không", "hạn", "trong", "vào"
)
_AND_DAY = pattern(rf"(?:,?\s(?:và|hoặc)\s|,\s)(?P<day>{_DAY})(?![\w/-])")
_IN_PERIOD = pattern(
    rf"""
    (?<!\w)
    (?P<lead> (?:chậm|muộn)\snhất (?:\s(?:là|vào|đến|tới|trong|trước|hết|cuối))*
      | (?:(?:trong|vào)\s)?(?:tuần|nửa)\s(?:đầu|cuối|giữa|thứ\s\w{{2,3}})(?:\scủa)?
      | không\s(?:muộn|chậm|trễ)\shơn
      | xong(?=\s(?:quý|tháng)) | (?:cho\s)?đến\s(?:trước|hết|cuối) | trước(?:\s(?:đầu|giữa|cuối))? | hết | (?:trong\s)?(?:cuối|đầu|giữa) | trong )
    \s (?P<period> (?:{_PERIOD}) (?:\svà\s{WORDED_MONTH}(?:(?:,?\snăm\s|\s?/\s?)\d{{4}})?)? ) (?P<tail>(?:\s{_YEARLY})?) (?![\w/]|,\s?\d|\svà\s\d)
    """
)
_PERIOD_LEADS = leads(
    "chậm", "muộn", "trong", "vào", "tuần", "nửa", "không", "cho", "đến", "trước", "hết", "cuối", "đầu", "giữa", "xong"
)  # fmt: skip
_COUNT = r"\d{1,3}(?:\s?\([^)]{1,20}\))?\s(?:ngày(?:\slàm\sviệc)?|tuần|tháng|giờ)"
_RELATIVE = pattern(
    rf"""
    (?<!\w)
    (?: (?:chậm|muộn)\snhất (?:\s(?:là|sau|trong|trước|trong\svòng|trong\sthời\shạn))?
      | trong(?:\s(?:vòng|thời\shạn|thời\sgian))? | không\squá | sau | trước )?
    \s?(?<!\w){_COUNT}\s?,?
    \s?(?:kể\stừ|tính\stừ|sau|trước|từ)\s(?:thời\sđiểm\s|ngày\s|khi\s)?
    (?P<event>[^,;.()\n]{{2,90}}?)
    (?=\s?(?:[,;.()\n]|$)|\s(?:để|gửi|báo\scáo|về|các\s(?:cơ\squan|đơn\svị|địa\sphương|sở|xã)|đề\snghị|qua|thì|và\s(?:gửi|báo\scáo))\s)
  | (?<!\w)(?:(?:chậm|muộn)\snhất\s)?(?:trước|sau)\s{_COUNT}\s(?:so\svới|tổ\schức|diễn\sra|khai\smạc|bắt\sđầu|kết\sthúc)\s
    [^,;.()\n]{{2,60}}?
    (?=\s?(?:[,;.()\n]|$)|\s(?:để|gửi|báo\scáo|về|đề\snghị|qua|và\s(?:gửi|báo\scáo))\s)
  | (?<!\w)(?:trước|sau)\skhi\s(?:tổ\schức|diễn\sra|khai\smạc|bắt\sđầu|kết\sthúc)\s(?:[^,;.()\n\d]{{2,60}}?\s)?{_COUNT}(?!\w)
  | (?<!\w)(?:trong\svòng|trong\sthời\shạn|chậm\snhất(?:\s(?:là|trong|sau))?|không\squá)\s{_COUNT}(?!\w)
    """
)
_COUNTED = leads("ngày", "tuần", "tháng", "giờ")
_AFTER_EVENT = pattern(
    r"""
    (?<!\w)(?:ngay\s)?sau\s(?:khi\s|ngày\s|đợt\s|lễ\s|hội\snghị|thời\sgian\s|mỗi\s|tháng\s|tuần\s|(?=")|chương\strình)
    (?:[^,;.()\n"]|"[^"\n]*"){0,110}?
    (?=\s?(?:[,;.()\n]|$)|\s(?:để|gửi|báo\scáo|các\scơ\squan|các\sđơn\svị|đề\snghị|yêu\scầu|tổng\shợp|và\sgửi|phải)\s)
  | (?<!\w)(?:ngay\s)?khi\skết\sthúc\s[^,;.()\n]{2,60}?
    (?=\s?(?:[,;.()\n]|$)|\s(?:để|gửi|báo\scáo)\s)
    """
)
_EVENT_LEADS = leads("ngay", "sau", "khi")
_LOOSE = pattern(
    rf"""
    (?<!\w)(?: theo\s(?:đúng\s)?(?:thời\s(?:gian|hạn)\s)?quy\sđịnh(?!\s(?:tại|của|về|hiện|pháp))
      | đúng\s(?:thời\s(?:gian|hạn)\s|hạn\s)?(?:theo\s)?(?:quy\sđịnh|thời\shạn(?:\squy\sđịnh)?|tiến\sđộ)
      | (?:(?:theo\s)?định\skỳ\s)?(?:vào\s|trước\s)?(?:(?:các\s)?ngày\s\d{{1,2}}(?:(?:,|\svà)\s\d{{1,2}})*|thứ\s\w+|chủ\snhật|tuần\scuối)\s{_YEARLY}
      | (?:theo\s)?định\skỳ(?:,|\svà|\shoặc)\s(?:khi\s)?đột\sxuất
      | (?:theo\s)?định\skỳ (?:\s(?:{_YEARLY}|\d{{1,2}}\stháng|quý|năm|tháng)(?:,\s|\svà\s|/)?)*
      | {_YEARLY} | (?:ngay\s)?trong\sngày(?=\s?(?:[,;.()]|$)|\s(?:về|gửi|cho|qua|để)\s) | khi\scó\syêu\scầu | theo\syêu\scầu | đột\sxuất(?:\skhi\scó\syêu\scầu)?
    )(?!\w)
    """
)
_TIMES = pattern(
    rf"(?<!\w)\d{{1,2}}\slần\s?(?:/|trong\s|mỗi\s|một\s)\s?(?:ngày|tuần|tháng|quý|năm)"
    rf"(?:,?\s\(?(?:vào|lúc)\s{_CLOCK}(?:(?:,|\svà)\s{_CLOCK})*)?(?!\w)"
    r"|(?<!\w)\d{1,2}\s(?:ngày|tuần|tháng)\s?/\s?(?:0?1\s)?lần(?!\w)"
)
_LOOSE_LEADS = leads(
    "theo", "đúng", "định", "vào", "trước", "các ngày", "ngày", "thứ", "chủ nhật", "tuần", "hằng", "hàng", "mỗi", "khi", "đột", "trong", "ngay"
)  # fmt: skip
_LABELLED = pattern(
    rf"""
    (?<!\w)(?:thời\s(?:hạn|gian)|hạn)(?:\s?:\s?(?P<period>(?:trong\s)?{_PERIOD})(?![\w/-]) | (?:\s(?:hoàn\sthành|báo\scáo|gửi(?:\sbáo\scáo)?|nộp(?:\sbáo\scáo)?|thực\shiện|cuối))
    (?:\s[^:;.,\n]{{0,40}})?\s?(?::|là|vào)\s?
    (?P<phrase> (?:{_CLOCK},?\s)?(?:{_DAY}|{_PERIOD}) ) (?![\w/-]) )
    """
)
_LABELS = leads("thời hạn", "thời gian", "hạn")
_DONE = "hoàn thành"
_LONG = ("năm", "đợt")


class FoundDeadline(Struct, frozen=True, gc=False):
    """A deadline with the sort of phrase that it was read from."""

    deadline: Deadline
    sort: Sort


def find_deadlines(text: str, span: Span) -> tuple[FoundDeadline, ...]:
    """Find the phrases of ``span`` that limit a task: by a day, a month or quarter, or days after an event."""
    folded = fold(text)
    found: list[FoundDeadline] = []
    start = folded.rfind("\n", 0, span.start) + 1
    while start < span.end:
        end = folded.find("\n", start)
        line = _strict(text, start, end if end >= 0 else len(folded))
        if line:
            found += [one for one in line if span.covers(one.deadline.span)]
        start = end + 1 if end >= 0 else len(folded)
    return tuple(found)


def find_report_deadlines(text: str, span: Span) -> tuple[FoundDeadline, ...]:
    """Find the same, and what limits a report without naming a day: ``theo quy định``, ``sau ngày lễ``."""
    strict = find_deadlines(text, span)
    if strict:
        return strict
    folded = fold(text)
    events = led(_AFTER_EVENT, _EVENT_LEADS, folded, span)
    found = [_without_day(text, *event.span(), "loose") for event in events]
    if not found:
        loose = [*led(_LOOSE, _LOOSE_LEADS, folded, span)]
        if folded.find("lần", span.start, span.end) >= 0:
            loose += _TIMES.finditer(folded, span.start, span.end)
        found = [_without_day(text, *one.span(), "loose") for one in loose]
    return _apart(found)


@lru_cache(maxsize=256)
def _strict(text: str, start: int, end: int) -> tuple[FoundDeadline, ...]:
    """Read a line; only one that holds a figure or a quarter at all may limit anything."""
    folded = fold(text)
    if not _FIGURE.search(folded, start, end) and not _names_period(folded, start, end):
        return ()
    span = Span(start, end)
    found = _limits(text, folded, span)
    if _LABELS.between(folded, start, end):
        found += _labelled(text, folded, span)
    if _counts(folded, span):
        relative = _RELATIVE.finditer(folded, start, end)
        found += [_without_day(text, *one.span(), "relative") for one in relative]
    found += [_without_day(text, *place) for place in season_limits(folded, span)]
    if _PERIOD_LEADS.between(folded, start, end):
        found += _periods(text, folded, span)
    return _apart(found)


def _names_period(folded: str, start: int, end: int) -> bool:
    # One after the other, for an expression for all of them takes several times as long.
    return any(folded.find(words, start, end) >= 0 for words in _UNDATED)


def _counts(folded: str, span: Span) -> bool:
    """Tell whether a figure, or one in brackets, stands before a word for days; without it nothing is relative."""
    for at in _COUNTED.between(folded, span.start + 2, span.end):
        if folded[at - 1].isspace() and (folded[at - 2].isdecimal() or folded[at - 2] == ")"):
            return True
    return False


def _limits(text: str, folded: str, span: Span) -> list[FoundDeadline]:
    found = []
    for match in led(_LIMIT, _LIMIT_LEADS, folded, span):
        if match["daily"]:
            found.append(_without_day(text, match.start(), match.end()))
            continue
        if is_description(text, folded, match):
            continue
        place = _trimmed(text, match.start(), match.end())
        yearly = bool(match["tail"].strip())
        dates = find_dates(text, Span(match.start("day"), match.end("day")))
        iso = dates[0].iso if dates and not yearly else None
        strict = match["lead"].split()[-1] == "trước" and match["clock"] is None
        deadline = Deadline(place.of(text), iso, not strict, place)
        found.append(FoundDeadline(deadline, "limit"))
        found.extend(_joined_days(text, folded, match.end(), strict=strict))
    return found


def _joined_days(text: str, folded: str, end: int, *, strict: bool) -> list[FoundDeadline]:
    """Read the further days of ``trước ngày 05/6 và 05/12/2024``, each a deadline of its own."""
    found = []
    while (joined := _AND_DAY.match(folded, end)) is not None:
        place = Span(*joined.span("day"))
        dates = find_dates(text, place)
        deadline = Deadline(place.of(text), dates[0].iso if dates else None, not strict, place)
        found.append(FoundDeadline(deadline, "limit"))
        end = joined.end()
    return found


def _labelled(text: str, folded: str, span: Span) -> list[FoundDeadline]:
    found = []
    for match in led(_LABELLED, _LABELS, folded, span):
        place = Span(*match.span("period" if match["period"] else "phrase"))
        dates = find_dates(text, place)
        deadline = Deadline(
            place.of(text), dates[0].iso if dates else None, inclusive=True, span=place
        )
        found.append(FoundDeadline(deadline, "limit"))
    return found


def _periods(text: str, folded: str, span: Span) -> list[FoundDeadline]:
    found = []
    for match in led(_IN_PERIOD, _PERIOD_LEADS, folded, span):
        place = _trimmed(text, match.start(), match.end())
        if _is_span_of_years(folded, match) or window_before(text, place.start):
            continue
        strict = match["lead"].split()[-1] == "trước"
        deadline = Deadline(place.of(text), None, not strict, place)
        found.append(FoundDeadline(deadline, "period"))
    return found


def _is_span_of_years(folded: str, match: re.Match[str]) -> bool:
    """``nhiệm vụ trong năm 2024``, ``trong đợt 1`` describe; only ``hoàn thành trong năm 2024`` limits."""
    if match["lead"] not in {"trong", "đầu", "cuối"} or not match["period"].startswith(_LONG):
        return False
    return not folded[: match.start()].rstrip().endswith((_DONE, "xong"))


def _without_day(text: str, start: int, end: int, sort: Sort = "period") -> FoundDeadline:
    place = _trimmed(text, start, end)
    return FoundDeadline(Deadline(place.of(text), None, inclusive=True, span=place), sort)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1] in " ,;:(\n\t":
        end -= 1
    return Span(start, end)


def _apart(found: list[FoundDeadline]) -> tuple[FoundDeadline, ...]:
    """Give them in reading order; of two that touch the one that names a day stays."""
    if len(found) < 2:  # noqa: PLR2004 - as in most lines: nothing to compare
        return tuple(found)
    kept: list[FoundDeadline] = []
    for one in found:
        if not any(one.deadline.span.touches(other.deadline.span) for other in kept):
            kept.append(one)
    return tuple(sorted(kept, key=lambda one: one.deadline.span.start))
