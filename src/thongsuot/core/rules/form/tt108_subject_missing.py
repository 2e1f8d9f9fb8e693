"""Thiếu trích yếu.

Kiểm tra gì:
    Công văn phải có “V/v …” dưới số, ký hiệu; văn bản có tên loại phải có trích yếu dưới tên loại.
Vì sao:
    Trích yếu là dòng để đăng ký, tìm kiếm và phân loại văn bản.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5; văn bản của Đảng: Hướng dẫn 36-HD/VPTW năm 2018
Ví dụ:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm.
Sửa thành:
    Số: 45/UBND-KGVX
    V/v tổ chức lễ kỷ niệm

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
# No matter of the decree alone: documents of Party, Front and unions bear a subject by their own rules.

# What stands where the subject belongs is the first basis already.
_BASIS = re.compile(r"(?:Căn cứ|Thực hiện|Theo) [^\n]{0,60}\bsố \d")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the subject of those kinds that must have one."""
    directive = letter.directive
    subject = directive.subject
    basis = subject is not None and _BASIS.match(letter.text, subject.span.start) is not None
    if (subject is None or basis) and directive.kind in strings("rule_words", "kinds_with_subject"):
        yield Flaw("Văn bản không có trích yếu nội dung.", related=(letter.head,))
