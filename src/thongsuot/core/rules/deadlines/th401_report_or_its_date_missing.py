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
from thongsuot.core.rules.report_clause import report_clause, same_people
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

# To be told as it happens: no day can be given for it.
_AS_IT_HAPPENS = re.compile(
    r"phát sinh|vướng mắc|\bngay\b|\bkhi (?:có|cần)\b|thường xuyên|(?:các|đối với|những) trường hợp"
)
_HANDED_OVER = re.compile(
    r"\b(?:trình|gửi|nộp|có ý kiến|góp ý|tham gia ý kiến|trả lời|phản hồi|đăng ký|cung cấp)\b"
)
_DIVIDED = 2


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for report duties, and for the date of each."""
    directive = letter.directive
    if not letter.gives_tasks or directive.kind not in strings("rule_words", "directing_kinds"):
        return
    divided = sum(one.path is not None for one in directive.assignments) >= _DIVIDED
    if not directive.report_duties and (divided or not _is_answered(letter)):
        end = Span(letter.body.end, letter.body.end)
        yield Flaw(
            "Văn bản giao việc nhưng không yêu cầu báo cáo kết quả: hãy ghi ai báo cáo, gửi về đâu, trước ngày nào.",
            related=(end,),
            severity=None if divided else Severity.NOTE,
        )
    seen: set[Span] = set()
    for duty in directive.report_duties:
        if duty.span not in seen and not _dated(duty) and not _needs_no_date(letter, duty):
            seen.add(duty.span)
            place = duty.deadline.span if duty.deadline else duty.span
            yield Flaw(_message(duty), place, related=(duty.span,))


def _is_answered(letter: Letter) -> bool:
    """Tell whether the one thing asked for is itself to be handed over by a day: an opinion, a draft, a list."""
    return any(
        one.deadline is not None
        and one.deadline.date is not None
        and _HANDED_OVER.search(letter.folded, one.span.start, one.span.end) is not None
        for one in letter.directive.assignments
    )


def _needs_no_date(letter: Letter, duty: ReportDuty) -> bool:
    """Tell whether another sentence gives the day of the same report, or it is asked for as things happen."""
    if duty.deadline is None and _AS_IT_HAPPENS.search(report_clause(letter, duty)):
        return True
    return any(
        _dated(other) and same_people(duty, other) and _same_receiver(duty, other)
        for other in letter.directive.report_duties
    )


def _same_receiver(one: ReportDuty, other: ReportDuty) -> bool:
    """Tell whether both go to one body; its head stands for it, and where none is named it is the one that is."""
    names = {(duty.to or "").removeprefix("Chủ tịch ") for duty in (one, other)} - {""}
    return len(names) <= 1


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
