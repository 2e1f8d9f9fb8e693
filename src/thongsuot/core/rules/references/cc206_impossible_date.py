"""Ngày không có trong lịch.

Kiểm tra gì:
    Mọi ngày ghi trong văn bản phải có thật: không có ngày 31/4, 30/02, tháng 13.
Vì sao:
    Ngày không có thật làm thời hạn và căn cứ vô nghĩa.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b
Ví dụ:
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 45/SYT-NVY
    V/v tổ chức Tháng hành động

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Các bệnh viện.

    Thực hiện Công văn số 249/BYT-TCCB ngày 30/02/2024 của Bộ Y tế về việc tổ chức Tháng hành động;

    Sở Y tế yêu cầu:

    1. Các bệnh viện tổ chức lễ phát động.
Sửa thành:
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 45/SYT-NVY
    V/v tổ chức Tháng hành động

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Các bệnh viện.

    Thực hiện Công văn số 249/BYT-TCCB ngày 29/02/2024 của Bộ Y tế về việc tổ chức Tháng hành động;

    Sở Y tế yêu cầu:

    1. Các bệnh viện tổ chức lễ phát động.
"""

from __future__ import annotations

import re
from calendar import monthrange
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.letter import day_of
from thongsuot.core.rules.remedy import put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.finding import Fix
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR

_DATE = re.compile(
    r"(?<![\d/.-])(?:ngày\s+)?(?P<day>\d{1,2})(?P<sign>[/.-])(?P<month>\d{1,2})(?P=sign)(?P<year>(?:19|20)\d{2})(?![\d/])"
    r"|ngày\s+(?P<day_word>\d{1,2})\s+tháng\s+(?P<month_word>\d{1,2})\s+năm\s+(?P<year_word>(?:19|20)\d{2})"
    r"|ngày\s+(?P<day_short>\d{1,2})/(?P<month_short>\d{1,2})(?![\d/])"
)
_LEAP_YEAR = 2024
_MONTHS, _LONGEST_MONTH = 12, 31


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at every day that is written with its month."""
    for match in _DATE.finditer(letter.folded):
        day = int(match["day"] or match["day_word"] or match["day_short"])
        month = int(match["month"] or match["month_word"] or match["month_short"])
        year = int(match["year"] or match["year_word"] or _LEAP_YEAR)
        if day_of(year, month, day) is None:
            span = Span(*match.span())
            message = f"Không có ngày này trong lịch: “{letter.words(span)}”."
            yield Flaw(message, span, fix=_fix(match, year, month, day))


def _fix(match: re.Match[str], year: int, month: int, day: int) -> Fix | None:
    """Put the last day of the month for a day just behind it: 31/6 is mostly meant as 30/6."""
    if not 1 <= month <= _MONTHS:
        return None
    last = monthrange(year, month)[1]
    if not last < day <= _LONGEST_MONTH:
        return None
    group = next(name for name in ("day", "day_word", "day_short") if match[name])
    return put(Span(*match.span(group)), str(last), safe=False)
