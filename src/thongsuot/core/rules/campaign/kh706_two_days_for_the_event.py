"""Ngày diễn ra ghi khác nhau.

Kiểm tra gì:
    Ngày của sự kiện phải thống nhất ở mọi chỗ và đúng với ngày chính thức.
Vì sao:
    Đơn vị sẽ tổ chức vào hai ngày khác nhau, băng rôn in sai ngày.
Căn cứ pháp lý:
    Văn bản hướng dẫn hằng năm của cơ quan chủ trì ngày, đợt
Ví dụ:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 8 năm 2024

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024).

    2. Sở Nội vụ tuyên truyền về Ngày Công tác xã hội Việt Nam (26/3/2024).
Sửa thành:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 8 năm 2024

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024).

    2. Sở Nội vụ tuyên truyền về Ngày Công tác xã hội Việt Nam (25/3/2024).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put
from thongsuot.core.vocabulary.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR

_DAY = re.compile(
    r"[\"”',\s]*(?:\(\s*)?(?:ngày\s+)?(?P<day>\d{1,2})[/-](?P<month>\d{1,2})(?![\d])(?!\s*[-–]\s*\d)"
)


def check(letter: Letter) -> Iterator[Flaw]:
    """Gather the days that stand right behind the name of the event."""
    campaign, known = letter.directive.campaign, letter.known_campaign
    if campaign is None:
        return
    wanted = known.day if known else None
    first: Span | None = None
    for name in re.finditer(re.escape(fold(campaign.name)), letter.folded):
        match = _DAY.match(letter.folded, name.end())
        if match is None:
            continue
        span = Span(match.start("day"), match.end("month"))
        day = f"{int(match['month']):02d}-{int(match['day']):02d}"
        if wanted is None:
            wanted, first = day, span
        elif day != wanted:
            month, _, right = wanted.partition("-")
            yield Flaw(
                f"Ngày diễn ra ghi “{letter.words(span)}” ở đây, còn ngày đúng là {int(right):02d}/{int(month)}.",
                span,
                related=(first,) if first else (),
                fix=put(span, f"{int(right):02d}/{int(month)}", safe=False),
            )
