"""Yêu cầu sản phẩm (kế hoạch, báo cáo) nhưng không ghi thời hạn hoặc nơi nhận.

Kiểm tra gì:
    Khi yêu cầu lập kế hoạch, danh sách, báo cáo thì phải ghi gửi về đâu, trước ngày nào.
Vì sao:
    Không có ngày và nơi nhận thì không ai biết sản phẩm đã xong hay chưa.
Căn cứ pháp lý:
    Nghị định 09/2019/NĐ-CP, Điều 7 (cơ quan nhận, thời hạn gửi)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế xây dựng kế hoạch tổ chức Tháng hành động năm 2026.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế xây dựng kế hoạch tổ chức Tháng hành động năm 2026, gửi về Ủy ban nhân dân tỉnh trước ngày 15/4/2026.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.assignment import Assignment
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

_PRODUCT = re.compile(
    r"(?:(?:xây dựng|ban hành|lập|gửi|nộp)\s+(?:và ban hành\s+)?(?:các\s+)?|\bban hành\s+)(?:kế hoạch|danh sách|chương trình|phương án)\b"
)
# A report or figures that are to be sent: the word behind must not be the body that gets them.
_REPORT = re.compile(
    r"\b(?:gửi|nộp)\s+(?:báo cáo|danh sách|kế hoạch)\b|\bbáo cáo\s+(?:số liệu|kết quả|tình hình)\b|,\s*gửi(?=\s+(?:trước|chậm nhất))"
)
_DAY = re.compile(r"(?:trước|chậm nhất|muộn nhất|hạn)[^.;]{0,24}\d{1,2}[/.-]\d{1,2}")
_SENTENCE_END = re.compile(r"[.;]\s|\n")
_TO = re.compile(
    r"\b(?:về|cho|tới|đến|trình|gửi|báo cáo|với|qua)\b[^.;]{0,20}?\b(?:ủy ban|ubnd|sở|bộ|phòng|ban|văn phòng|hội|đoàn|công an|trung tâm|liên đoàn|tỉnh|huyện|thành|đảng|trường|bệnh viện|cơ quan|chủ tịch|thường trực|lãnh đạo|cấp|đơn vị|trạm|chi cục|cục|vụ|công đoàn|hiệu trưởng|giám đốc|ubmttq|mttq|email|địa chỉ|chính phủ|thủ tướng)"
)


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for products in the tasks, and for their receiver and date in the same sentence."""
    items = {item.path: item.span for item in letter.directive.items()}
    for assignment in letter.directive.assignments:
        whole = items.get(assignment.path or "", assignment.span)
        start = assignment.span.start
        words = letter.folded[start : max(whole.end, assignment.span.end)]
        product = _PRODUCT.search(words)
        if product is not None and "planning" in assignment.activities:
            yield from _of_plan(assignment, words, product)
        report = _REPORT.search(words)
        if (
            report is not None
            and _in_sentence(_TO, words, report) is None
            and _has_day(words, report)
        ):
            at = start + report.start()
            yield Flaw(
                f"Yêu cầu “{report[0].strip(', ')}” nhưng không ghi gửi về cơ quan nào: hãy thêm “về …”.",
                Span(at, at + len(report[0])),
            )


def _of_plan(assignment: Assignment, words: str, product: re.Match[str]) -> Iterator[Flaw]:
    """Tell of a plan without day or receiver; graver where it is to be sent, but nobody knows when."""
    dated = assignment.deadline is not None and assignment.deadline.date is not None
    sent = _in_sentence(_TO, words, product) is not None
    missing = [name for name, found in (("thời hạn", dated), ("nơi nhận", sent)) if not found]
    if not missing:
        return
    start = assignment.span.start + product.start()
    yield Flaw(
        f"Yêu cầu “{product[0]}” nhưng không ghi {' và '.join(missing)}.",
        Span(start, start + len(product[0])),
        severity=Severity.WARNING if sent else Severity.NOTE,
    )


def _in_sentence(what: re.Pattern[str], words: str, found: re.Match[str]) -> re.Match[str] | None:
    """Search from the product to the end of its sentence."""
    end = _SENTENCE_END.search(words, found.end())
    return what.search(words, found.start(), end.start() if end else len(words))


def _has_day(words: str, found: re.Match[str]) -> bool:
    """Tell whether a day is set in the sentence: without one the task is told to report, not to send."""
    return _in_sentence(_DAY, words, found) is not None
