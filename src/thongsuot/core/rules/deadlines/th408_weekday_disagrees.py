"""Thứ trong tuần không khớp với ngày.

Kiểm tra gì:
    “Thứ Hai, ngày 25/3/2024” thì ngày đó phải đúng là thứ Hai.
Vì sao:
    Người dự họp đi theo thứ hoặc theo ngày sẽ đến vào hai hôm khác nhau.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 (nội dung chính xác)
Ví dụ:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    3. Sở Y tế tổ chức hội nghị vào thứ Ba, ngày 25/3/2024.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 12/4/2024 để tổng hợp./.
Sửa thành:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    3. Sở Y tế tổ chức hội nghị vào thứ Hai, ngày 25/3/2024.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 12/4/2024 để tổng hợp./.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.letter import day_of
from thongsuot.core.rules.remedy import put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR

_DAYS = {
    "hai": 0,
    "ba": 1,
    "tư": 2,
    "năm": 3,
    "sáu": 4,
    "bảy": 5,
    "2": 0,
    "3": 1,
    "4": 2,
    "5": 3,
    "6": 4,
    "7": 5,
}
_WEEKDAY = r"(?P<{0}>thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)"
_DATE = r"(?:ngày\s+)?(?P<{0}>\d{{1,2}})(?:\s*[/.-]\s*|\s+tháng\s+)(?P<{1}>\d{{1,2}})(?:(?:\s*[/.-]\s*|\s+năm\s+)(?P<{2}>20\d{{2}}))?"
_PAIR = re.compile(
    _WEEKDAY.format("first")
    + r"[\s,(]{1,3}"
    + _DATE.format("d1", "m1", "y1")
    + "|"
    + _DATE.format("d2", "m2", "y2")
    + r"\s*[,(]\s*(?:tức\s+)?"
    + _WEEKDAY.format("second")
)
_ANY_WEEKDAY = re.compile(_WEEKDAY.format("weekday"))
_NAMES = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at every weekday that stands beside a date; the year may be that of the letter."""
    if _ANY_WEEKDAY.search(letter.folded) is None:
        return
    written = letter.directive.date
    for match in _PAIR.finditer(letter.folded):
        year = match["y1"] or match["y2"] or (written.year if written else None)
        day = day_of(
            int(year) if year else None,
            int(match["m1"] or match["m2"]),
            int(match["d1"] or match["d2"]),
        )
        stated = _weekday(match["first"] or match["second"])
        if day is not None and day.weekday() != stated:
            span = Span(*match.span())
            place = Span(*match.span("first" if match["first"] else "second"))
            right = _NAMES[day.weekday()]
            if place.of(letter.text)[:1].isupper():
                right = right[:1].upper() + right[1:]
            yield Flaw(
                f"“{letter.words(span)}”: ngày {day.day:02d}/{day.month}/{day.year} là {_NAMES[day.weekday()]}.",
                span,
                fix=put(place, right, safe=False),  # the day may be what is wrong
            )


def _weekday(words: str) -> int:
    return 6 if words.startswith("chủ") else _DAYS[words.split()[1]]
