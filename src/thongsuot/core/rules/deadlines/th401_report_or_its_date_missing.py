"""Không yêu cầu báo cáo, hoặc yêu cầu mà không ghi ngày.

Kiểm tra gì:
    Văn bản giao việc phải nói rõ ai báo cáo kết quả về đâu, chậm nhất ngày nào.
Vì sao:
    Không có ngày thì không ai bị coi là chậm, cơ quan tổng hợp không có căn cứ đôn đốc.
Căn cứ pháp lý:
    Nghị định 09/2019/NĐ-CP, Điều 7 (đối tượng báo cáo, cơ quan nhận, thời hạn gửi)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    Sau đợt phát động, các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế để tổng hợp./.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 15/4/2026 để tổng hợp./.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.assignment import ReportDuty
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

# Told in another way than by a day of the calendar: again and again, within a time, on an occasion, on a weekday.
_REGULAR = re.compile(
    r"định kỳ|đột xuất|(?:hàng|hằng|mỗi) (?:ngày|tuần|tháng|quý|năm)"
    r"|\d+ (?:ngày|giờ|tuần|tháng)\b.*(?:sau|kể từ|khi)|(?:trong|vòng|quá|hạn) \d+ (?:ngày|giờ|tuần)|ngày \d{1,2}(?:/| tháng )\d{1,2}|thứ (?:hai|ba|tư|năm|sáu|bảy)"
)


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for report duties, and for the date of each."""
    directive = letter.directive
    if not letter.gives_tasks or directive.kind not in strings("rule_words", "directing_kinds"):
        return
    if not directive.report_duties:
        end = Span(letter.body.end, letter.body.end)
        yield Flaw(
            "Văn bản giao việc nhưng không yêu cầu báo cáo kết quả: hãy ghi ai báo cáo, gửi về đâu, trước ngày nào.",
            related=(end,),
        )
    seen: set[Span] = set()
    for duty in directive.report_duties:
        if duty.span not in seen and not _dated(duty):
            seen.add(duty.span)
            place = duty.deadline.span if duty.deadline else duty.span
            yield Flaw(_message(duty), place, related=(duty.span,))


def _dated(duty: ReportDuty) -> bool:
    if duty.deadline is None:
        return False
    return (
        duty.deadline.date is not None or _REGULAR.search(duty.deadline.phrase.lower()) is not None
    )


def _message(duty: ReportDuty) -> str:
    to = f" về {duty.to}" if duty.to else ""
    if duty.deadline is None:
        return f"Yêu cầu báo cáo{to} nhưng không ghi thời hạn: hãy thêm “trước ngày …”."
    return f"Thời hạn báo cáo{to} chỉ ghi “{duty.deadline.phrase}”, không có ngày cụ thể."
