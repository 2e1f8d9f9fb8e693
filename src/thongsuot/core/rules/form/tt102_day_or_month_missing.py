"""Thiếu ngày hoặc tháng ban hành.

Kiểm tra gì:
    Dòng địa danh và thời gian ban hành phải ghi đủ ngày, tháng, năm.
Vì sao:
    Thời hạn, hiệu lực và thứ tự vào sổ đều tính từ ngày ban hành. Để trống ngày thì đơn vị nhận không biết
    văn bản có từ bao giờ.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4
Ví dụ:
    ỦY BAN NHÂN DÂN
    TỈNH LẠNG SƠN

    Số: 05/UBND-KGVX

    Lạng Sơn, ngày       tháng 3 năm 2024
Sửa thành:
    ỦY BAN NHÂN DÂN
    TỈNH LẠNG SƠN

    Số: 05/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the blank parts of the date of issue."""
    written = letter.directive.date
    if written is None:
        yield Flaw("Văn bản không ghi ngày, tháng, năm ban hành.", related=(letter.head,))
        return
    parts = {"ngày": written.day, "tháng": written.month, "năm": written.year}
    blank = [name for name, value in parts.items() if value is None]
    if blank:
        yield Flaw(
            f"Thời gian ban hành còn để trống {' và '.join(blank)}. Hãy điền trước khi phát hành.",
            written.span,
        )
