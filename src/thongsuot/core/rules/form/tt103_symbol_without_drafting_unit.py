"""Ký hiệu công văn thiếu chữ viết tắt đơn vị soạn thảo.

Kiểm tra gì:
    Ký hiệu công văn gồm chữ viết tắt tên cơ quan ban hành và chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực.
Vì sao:
    Đơn vị nhận cần biết bộ phận nào soạn để hỏi lại, văn thư cần để tra hồ sơ.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm b
Ví dụ:
    Số: 45/UBND

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v tổ chức Tháng hành động

    Kính gửi: Sở Y tế.
Sửa thành:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v tổ chức Tháng hành động

    Kính gửi: Sở Y tế.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.short_symbol import symbol_is_short

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for a second group in the symbol of an official letter (công văn)."""
    number = letter.directive.number
    if number is not None and number.symbol and symbol_is_short(letter):
        yield Flaw(
            f"Ký hiệu “{number.symbol}” chưa có chữ viết tắt đơn vị soạn thảo, ví dụ: {number.symbol}-VP.",
            number.span,
        )
