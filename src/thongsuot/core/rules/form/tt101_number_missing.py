"""Văn bản chưa có số.

Kiểm tra gì:
    Dòng số, ký hiệu phải có số của văn bản.
Vì sao:
    Không có số thì không vào sổ, không viện dẫn được. Với dự thảo, đây chỉ là lời nhắc: số được cấp sau khi ký.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Điều 15; Phụ lục I, Phần I, Mục II, khoản 3
Ví dụ:
    Số:       /UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
Sửa thành:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the serial number."""
    number = letter.directive.number
    if number is None:
        yield Flaw("Văn bản chưa có số và ký hiệu.", related=(letter.head,))
    elif number.serial is None:
        yield Flaw("Văn bản chưa có số.", number.span)
