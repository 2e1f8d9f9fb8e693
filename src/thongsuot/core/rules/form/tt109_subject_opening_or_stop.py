"""Trích yếu mở đầu sai hoặc có dấu chấm cuối.

Kiểm tra gì:
    Trích yếu công văn viết “V/v” rồi đến nội dung (không lặp “về việc”), không có dấu chấm ở cuối.
Vì sao:
    Trích yếu là một cụm từ, không phải câu; chữ thừa làm dài dòng sổ đăng ký.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5; Phụ lục III, Mẫu 1.5
Ví dụ:
    Số: 45/UBND-KGVX
    V/v về việc tổ chức lễ kỷ niệm.

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
Sửa thành:
    Số: 45/UBND-KGVX
    V/v tổ chức lễ kỷ niệm

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True

_DOUBLED = re.compile(r"(?:về\s+)?việc\s+", re.IGNORECASE)
_WRONG_OPENING = re.compile(
    r"^[ \t]*(?:Về(?: việc)?\b(?! đích)|v/v\b|V/V\b|[Vv]/v\s*:)", re.MULTILINE
)
_LETTER_ONLY = re.compile(r"v/v\s*:?\s*$")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the words before, in and behind the subject."""
    subject = letter.directive.subject
    if subject is None:
        return
    before = letter.folded[max(0, subject.span.start - 6) : subject.span.start]
    opened = _LETTER_ONLY.search(before)
    doubled = _DOUBLED.match(letter.text, subject.span.start)
    if opened is not None and doubled is not None:
        span = Span(subject.span.start, doubled.end())
        yield _flaw(f"Sau “V/v” không lặp lại “{doubled[0].strip()}”.", span, Severity.WARNING)
    elif opened is not None and letter.directive.kind != "cong_van":
        span = Span(subject.span.start - len(opened[0]), subject.span.start)
        yield _flaw("Trích yếu dưới tên loại không mở đầu bằng “V/v”.", span, Severity.NOTE)
    elif letter.directive.kind == "cong_van":
        wrong = _WRONG_OPENING.search(letter.text, max(0, subject.span.start - 9), subject.span.end)
        if wrong is not None and wrong.start() <= subject.span.start:
            yield Flaw(
                f"Trích yếu công văn mở đầu bằng “V/v”, không phải “{wrong[0].strip()}”.",
                Span(*wrong.span()),
                severity=Severity.NOTE,
            )
    stop = letter.text[subject.span.end : subject.span.end + 1]
    if stop and stop in ".;":
        span = Span(subject.span.end, subject.span.end + 1)
        yield _flaw("Cuối trích yếu không có dấu chấm.", span, Severity.NOTE)


def _flaw(message: str, span: Span, severity: Severity) -> Flaw:
    return Flaw(message, span, fix=Fix(safe=True, edits=(Edit(span, ""),)), severity=severity)
