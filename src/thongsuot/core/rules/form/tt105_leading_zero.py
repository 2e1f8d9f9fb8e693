"""Số 0 đứng đầu của số, ngày, tháng.

Kiểm tra gì:
    Số văn bản dưới 10, ngày dưới 10 và tháng 1, tháng 2 phải ghi thêm số 0 phía trước; các tháng khác không ghi.
Vì sao:
    Thêm số 0 để không ai chèn được chữ số khác vào trước.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm a và khoản 4, điểm b
Ví dụ:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 5 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
Sửa thành:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True

_DAY = re.compile(r"ngày\s+(\d{1,2})\b")
_MONTH = re.compile(r"tháng\s+(\d{1,2})\b")
_TEN = 10
_FEBRUARY = 2


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the serial number and at the date of the head."""
    number, written = letter.directive.number, letter.directive.date
    if number is not None and number.serial and number.serial in set("123456789"):
        start = Span(number.span.start, number.span.start + 1)
        yield _flaw(f"Số văn bản dưới 10 phải ghi là 0{number.serial}.", start, f"0{number.serial}")
    if written is None:
        return
    words = written.span.of(letter.text).lower()
    day, month = _DAY.search(words), _MONTH.search(words)
    if day is not None and day[1] in set("123456789"):
        yield _flaw(f"Ngày dưới 10 phải ghi là 0{day[1]}.", _place(written.span, day), f"0{day[1]}")
    if month is not None and month[1] in {"1", "2"}:
        yield _flaw(
            f"Tháng 1 và tháng 2 phải ghi là 0{month[1]}.",
            _place(written.span, month),
            f"0{month[1]}",
        )
    if month is not None and month[1].startswith("0") and _FEBRUARY < int(month[1]) < _TEN:
        plain = month[1].lstrip("0")
        flaw = _flaw(
            f"Tháng {plain} không cần số 0 phía trước.", _place(written.span, month), plain
        )
        yield replace(flaw, severity=Severity.NOTE)


def _place(span: Span, match: re.Match[str]) -> Span:
    return Span(span.start + match.start(1), span.start + match.end(1))


def _flaw(message: str, span: Span, right: str) -> Flaw:
    return Flaw(message, span, fix=Fix(safe=True, edits=(Edit(span, right),)))
