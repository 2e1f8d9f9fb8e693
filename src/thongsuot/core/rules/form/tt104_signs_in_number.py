"""Khoảng trắng hoặc dấu sai trong số, ký hiệu.

Kiểm tra gì:
    Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ viết tắt là dấu gạch nối ngắn, không cách chữ.
Vì sao:
    Phần mềm văn thư và người tra cứu không tìm thấy số, ký hiệu viết sai dấu.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c
Ví dụ:
    Số: 45 /UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
Sửa thành:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.short_symbol import symbol_is_short

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True

_RIGHT = re.compile(r"\d*[a-zA-Z]?(?:/\d{4})?/[^\W_]+(?:[-&][^\W_]+)*(?: \(\w+\))?")
_SPACED_SIGN = re.compile(r"\s*([/&.–—-])\s*")
_DASHES = str.maketrans("–—_.", "----")


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the number as written with the one right form."""
    number = letter.directive.number
    if number is None or not number.symbol:
        return
    written = number.span.of(letter.text)
    if _RIGHT.fullmatch(written):
        return
    right = _SPACED_SIGN.sub(r"\1", written).translate(_DASHES)
    told = f"Số, ký hiệu “{written}” viết sai khoảng trắng hoặc dấu"
    if not _RIGHT.fullmatch(right):
        yield Flaw(f"{told}.", number.span)
        return
    fix = Fix(safe=True, edits=(Edit(number.span, right),))
    if symbol_is_short(letter):
        told += f": viết liền “{right}”, sau đó thêm chữ viết tắt đơn vị soạn thảo."
    else:
        told += f", đúng là “{right}”."
    yield Flaw(told, number.span, fix=fix)
