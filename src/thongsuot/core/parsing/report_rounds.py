"""Report rounds (các kỳ báo cáo): reports listed line by line that share senders and receiver.

``… báo cáo kết quả về Sở Y tế (qua …) như sau: 1. Báo cáo nhanh: trước ngày … 2. Báo cáo tổng kết: …``; the receiver may
also stand in a line of its own below the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import groupby

from msgspec.structs import replace

from thongsuot.core.model.assignment import ReportDuty
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.deadlines import find_deadlines, find_report_deadlines
from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.sentences import trimmed
from thongsuot.core.vocabulary.load import strings

_LINE = re.compile(r"[^\n]+")
_MARKER = re.compile(r"\s*(?:[-–—+*•]+|\d{1,2}(?:\.\d{1,2})*[.)]?|[a-zđ]\))?\s*(?=\S)")
_ENDS = " \t\n;,./"
_FARTHEST = 12


def with_rounds(text: str, duties: tuple[ReportDuty, ...]) -> tuple[ReportDuty, ...]:
    """Give the lines of lists what the sentence above, or the line below them, says for all."""
    found = _with_receiver_below(text, list(_below_frames(text, duties)))
    received = {one.deadline.span for one in found if one.to is not None and one.deadline}
    return tuple(
        one for one in found if one.to or one.deadline is None or one.deadline.span not in received
    )


def _below_frames(text: str, duties: tuple[ReportDuty, ...]) -> Iterator[ReportDuty]:
    taken: set[int] = set()
    for span, group in groupby(duties, key=lambda duty: duty.span):
        same = tuple(group)
        if span.start in taken:
            continue
        rounds: list[ReportDuty] = []
        if all(_is_frame(text, one) for one in same):
            rounds = list(_rounds(text, same, duties))
            taken.update(one.span.start for one in rounds)
        yield from rounds or same


def _is_frame(text: str, duty: ReportDuty) -> bool:
    return duty.deadline is None and duty.span.of(text).endswith(":")


def _rounds(
    text: str, frames: tuple[ReportDuty, ...], duties: tuple[ReportDuty, ...]
) -> Iterator[ReportDuty]:
    """Give the reports of the lines below, each once for every receiver of the frame."""
    for line in _LINE.finditer(text, frames[0].span.end):
        told = [one for one in duties if line.start() <= one.span.start < line.end()]
        open_ones = [one for one in told if one.to is None and one.deadline is not None]
        if not told:
            open_ones = _of_line(text, Span(*line.span()))
        if not open_ones:
            return
        for frame in frames:
            for one in open_ones:
                yield replace(
                    one,
                    by=frame.by,
                    to=frame.to,
                    via=one.via or frame.via,
                    onward_to=one.onward_to or frame.onward_to,
                )
        yield from (one for one in told if one not in open_ones)


def _of_line(text: str, line: Span) -> list[ReportDuty]:
    """Read a line without the word for a report: ``- Đợt 1: trước ngày …``."""
    marker = _MARKER.match(text, line.start, line.end)
    start = marker.end() if marker else line.start
    if not _round_words().match(fold(text), start):
        return []
    span = trimmed(text, start, line.end, _ENDS)
    found = find_deadlines(text, span) or find_report_deadlines(text, span)
    return [ReportDuty((), None, None, one.deadline, (), span) for one in found]


def _with_receiver_below(text: str, duties: list[ReportDuty]) -> list[ReportDuty]:
    """``- Báo cáo tháng: … - Báo cáo năm: … - Báo cáo gửi về Sở Y tế``: the last line says to whom."""
    out: list[ReportDuty] = []
    for duty in duties:
        rounds = _open_above(text, out, duty) if duty.to and duty.deadline is None else 0
        if not rounds:
            out.append(duty)
            continue
        for number in range(len(out) - rounds, len(out)):
            one = out[number]
            out[number] = replace(
                one, to=duty.to, via=one.via or duty.via, onward_to=one.onward_to or duty.onward_to
            )
    return out


def _open_above(text: str, above: list[ReportDuty], duty: ReportDuty) -> int:
    """Count the dated reports without a receiver that stand line by line right above ``duty``."""
    below = duty.span.start
    count = 0
    for one in reversed(above):
        gap = text[one.span.end : below]
        if one.to is not None or one.deadline is None or len(gap) > _FARTHEST or "\n" not in gap:
            break
        below = one.span.start
        count += 1
    return count


@cache
def _round_words() -> re.Pattern[str]:
    words = sorted(strings("report_words", "rounds"), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})(?!\w)")
