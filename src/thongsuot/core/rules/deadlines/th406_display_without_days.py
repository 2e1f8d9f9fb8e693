"""Treo băng rôn, khẩu hiệu không ghi thời gian.

Kiểm tra gì:
    Yêu cầu treo băng rôn, khẩu hiệu, biểu ngữ phải ghi từ ngày nào đến ngày nào.
Vì sao:
    Không có ngày thì treo, tháo tùy tiện; không kiểm tra được.
Căn cứ pháp lý:
    Luật Quảng cáo 2012, Điều 27 (băng-rôn ghi thời hạn treo); Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6
Ví dụ:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    3. Các cơ quan, đơn vị treo băng rôn, khẩu hiệu tại trụ sở.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 12/4/2024 để tổng hợp./.
Sửa thành:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    3. Các cơ quan, đơn vị treo băng rôn, khẩu hiệu tại trụ sở từ ngày 22/3/2024 đến ngày 28/3/2024.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 12/4/2024 để tổng hợp./.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.dates import find_dates
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

# A paragraph of its own with the days of all that is hung (Thời gian treo cờ và băng rôn: …).
_TIMES = re.compile(
    r"^[ \t\d.)*+–-]*(?:thời gian|thời điểm)\b[^\n]{0,60}\b(?:treo|trang trí|tuyên truyền|cờ|băng|khẩu hiệu|pa nô)\b",
    re.MULTILINE,
)
_LINES = 4
_SENTENCE_END = re.compile(r"[.;]\s|\n")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for displays without any day; less grave where another place of the letter has the days."""
    displays = letter.directive.displays
    if displays and _has_times(letter):
        return
    dated = any(shown.from_date or shown.to_date for shown in displays)
    for shown in displays:
        if (
            shown.from_date is None
            and shown.to_date is None
            and not _day_follows(letter, shown.span)
        ):
            yield Flaw(
                "Yêu cầu treo băng rôn, khẩu hiệu nhưng không ghi từ ngày nào đến ngày nào.",
                shown.span,
                severity=Severity.NOTE if dated else None,
            )


def _has_times(letter: Letter) -> bool:
    """Tell whether a paragraph gives the days, in itself or in the lines below it."""
    for found in _TIMES.finditer(letter.folded, letter.body.start):
        ends = [one.span.end for one in letter.lines if one.span.end >= found.end()]
        place = Span(found.start(), ends[:_LINES][-1] if ends else len(letter.text))
        if any(one.day is not None for one in find_dates(letter.text, place)):
            return True
    return False


def _day_follows(letter: Letter, span: Span) -> bool:
    """Tell whether the rest of the sentence names a day (treo trước ngày …)."""
    end = _SENTENCE_END.search(letter.text, span.end)
    sentence = Span(span.start, end.start() if end else len(letter.text))
    return any(found.day is not None for found in find_dates(letter.text, sentence))
