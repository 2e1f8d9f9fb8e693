"""Described days (ngày chỉ để mô tả): `văn bản ban hành trước ngày …`, `tổ chức trong ngày …` limit nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.parsing.date_ranges import window_before
from thongsuot.core.parsing.folded import pattern

if TYPE_CHECKING:
    import re

# What makes `trước ngày …` part of a description: văn bản ban hành trước ngày 01/7/2014.
_PAST = pattern(
    r"(?:(?<!,\s)(?<!và\s)ban\shành|(?<!vệ\s)(?<!học\s)(?<!thí\s)sinh|sử\sdụng\sđất|tuyển\sdụng|thành\slập|có\shiệu\slực|(?<!đăng\s)ký|(?<!các\s)cấp|trước,\strong\svà\ssau|như)\s$"
)
_DONE_BEFORE = pattern(r"(?:hoàn\sthành|xong|báo\scáo|gửi|nộp|về)\s[^.;\n]{0,120}$")
# What happens on a day is no limit: `tổ chức trong ngày 20/11`.
_EVENT_BEFORE = pattern(
    r"(?<!\w)(?:tổ\schức|diễn\sra|khai\smạc|bế\smạc|xảy\sra|ghi\snhận|nghỉ|đón|dự|trực|họp|bầu\scử|thi|mưa)\s(?:(?!và\s)[^.;,\n]){0,120}$"
)


def is_description(text: str, folded: str, match: re.Match[str]) -> bool:
    """Tell whether the day of ``match`` tells when something happened or happens, not until when."""
    start = folded.rfind("\n", 0, match.start()) + 1
    before = max(start, match.start() - 40)
    if match["lead"].startswith("trước") and _PAST.search(folded, before, match.start()):
        return True
    if match["lead"] in {"trong", "vào"}:
        before = max(start, match.start() - 140)
        if _DONE_BEFORE.search(folded, before, match.start()):
            return False
        event = _EVENT_BEFORE.search(folded, before, match.start()) is not None
        return event or match["lead"] == "vào"
    ends_window = match["lead"].startswith(("đến", "cho đến", "hết"))
    return ends_window and window_before(text, match.start("lead") + len("đến"))
