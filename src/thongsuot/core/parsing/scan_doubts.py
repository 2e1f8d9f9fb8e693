"""Doubts about the figures of a scan (chữ số bản quét): what contradicts itself is marked, never corrected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.directive import Directive, Doubt
from thongsuot.core.model.source_text import SourceText
from thongsuot.core.model.span import Span
from thongsuot.core.model.unsure_figures import UnsureFigures
from thongsuot.core.parsing.dates import FoundDate, find_dates
from thongsuot.core.parsing.folded import fold, pattern
from thongsuot.core.vocabulary.load import table

_WEEKDAYS = ("hai", "ba", "tư", "năm", "sáu", "bảy")
_WEEKDAY = r"(?:thứ\s(?P<day>hai|ba|tư|năm|sáu|bảy|[2-7])|(?P<sunday>chủ\snhật))"
_BEFORE = pattern(rf"{_WEEKDAY}[\s,(]{{1,3}}(?:ngày\s)?$")
_BEHIND = pattern(rf"\s?[,(]\s?(?:tức\s(?:là\s)?)?{_WEEKDAY}(?!\w)")
_HOW_FAR = 24
_SUNDAY = 6
_SHOWN = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def scan_doubts(
    directive: Directive, source: SourceText, unsure: Iterable[UnsureFigures]
) -> tuple[Doubt, ...]:
    """Give a doubt for each value whose figures were read in two ways, or disagree with others."""
    fields = tuple(_fields(directive))
    return (
        *_read_twice(fields, source, tuple(unsure)),
        *_wrong_weekdays(fields, source.text),
        *_edition(directive),
        *_deadlines_before_issue(directive),
    )


def _fields(directive: Directive) -> Iterator[tuple[str, Span]]:
    """Give the values that figures make, with their places."""
    for name, one in (("number", directive.number), ("date", directive.date)):
        if one is not None:
            yield name, one.span
    for field, deadline in _deadlines(directive):
        yield field, deadline.span
    for number, display in enumerate(directive.displays):
        yield f"displays.{number}", display.span
    for number, citation in enumerate(directive.citations):
        yield f"citations.{number}", citation.span


def _read_twice(
    fields: tuple[tuple[str, Span], ...], source: SourceText, unsure: tuple[UnsureFigures, ...]
) -> Iterator[Doubt]:
    if not unsure:
        return
    for field, span in fields:
        place = source.to_original(span)
        for figures in unsure:
            if figures.span.touches(place):
                read = figures.span.of(source.original)
                other = f"“{figures.other}”" if figures.other else "không có chữ số"
                yield Doubt(field, f"Hai lần nhận dạng đọc khác nhau: “{read}” và {other}.", span)


def _wrong_weekdays(fields: tuple[tuple[str, Span], ...], text: str) -> Iterator[Doubt]:
    for date in find_dates(text):
        named, real = _weekday_beside(text, date), _weekday_of(date)
        if named is None or real is None or named == real:
            continue
        reason = (
            f"“{date.span.of(text)}” là {_SHOWN[real]}, không phải {_SHOWN[named]} như ghi bên cạnh; "
            "có thể chữ số bị nhận dạng sai."
        )
        touching = [field for field, span in fields if span.touches(date.span)]
        for field in touching or ["text"]:
            yield Doubt(field, reason, date.span)


def _weekday_beside(text: str, date: FoundDate) -> int | None:
    folded = fold(text)
    before = _BEFORE.search(folded, max(0, date.span.start - _HOW_FAR), date.span.start)
    match = before or _BEHIND.match(folded, date.span.end)
    if match is None:
        return None
    if match["sunday"]:
        return _SUNDAY
    word = match["day"]
    return int(word) - 2 if word.isdecimal() else _WEEKDAYS.index(word)


def _weekday_of(date: FoundDate) -> int | None:
    return dt.date.fromisoformat(date.iso).weekday() if date.iso else None


def _edition(directive: Directive) -> Iterator[Doubt]:
    """The edition, where the vocabulary knows the first year of the campaign."""
    campaign = directive.campaign
    if campaign is None or campaign.edition is None or campaign.year is None:
        return
    first_years = {
        fold(row["name"]): row.get("first_year") for row in table("known_campaigns")["campaign"]
    }
    first = first_years.get(fold(campaign.name))
    if isinstance(first, int) and campaign.year - first + 1 != campaign.edition:
        yield Doubt(
            "campaign.edition",
            f"Lần thứ {campaign.edition} không khớp với năm {campaign.year}; có thể chữ số bị nhận dạng sai.",
            None,
        )


def _deadlines_before_issue(directive: Directive) -> Iterator[Doubt]:
    date = directive.date
    if date is None or date.day is None or date.month is None or date.year is None:
        return
    issued = f"{date.year:04d}-{date.month:02d}-{date.day:02d}"
    for field, deadline in _deadlines(directive):
        if deadline.date is not None and deadline.date < issued:
            reason = "Thời hạn sớm hơn ngày ban hành; có thể chữ số bị nhận dạng sai."
            yield Doubt(field, reason, deadline.span)


def _deadlines(directive: Directive) -> Iterator[tuple[str, Deadline]]:
    lists = (
        ("assignments", [task.deadline for task in directive.assignments]),
        ("report_duties", [duty.deadline for duty in directive.report_duties]),
    )
    for name, deadlines in lists:
        for number, deadline in enumerate(deadlines):
            if deadline is not None:
                yield f"{name}.{number}.deadline", deadline
