"""Dấu câu của các căn cứ.

Kiểm tra gì:
    Mỗi căn cứ viết thành một dòng, cuối dòng là dấu chấm phẩy; dòng căn cứ cuối cùng kết thúc bằng dấu chấm.
Vì sao:
    Dấu câu cho biết danh sách căn cứ còn hay đã hết.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b
Ví dụ:
    Căn cứ Luật Tổ chức chính quyền địa phương.

    Căn cứ Quyết định số 201/QĐ-TTg ngày 10/02/2022 của Thủ tướng Chính phủ;

    Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 47/TTr-SYT ngày 20/3/2024.

    Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

    1. Sở Y tế tổ chức lễ kỷ niệm.
Sửa thành:
    Căn cứ Luật Tổ chức chính quyền địa phương;

    Căn cứ Quyết định số 201/QĐ-TTg ngày 10/02/2022 của Thủ tướng Chính phủ;

    Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 47/TTr-SYT ngày 20/3/2024.

    Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

    1. Sở Y tế tổ chức lễ kỷ niệm.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter, Line

SEVERITY = Severity.WARNING
DECREE = True

SINCE = date(2020, 3, 5)

_BASE = re.compile(r"(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị|xét tờ trình|theo)\s")
_SIGNS = set(".;,")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the sign behind each paragraph that is nothing but a base."""
    bases = _bases(letter)
    for position, base in enumerate(bases):
        last = position == len(bases) - 1
        sign = base.text[-1]
        if sign == ("." if last else ";"):
            continue
        if last and sign not in {";", ","}:
            continue
        end = base.span.end
        span = Span(end - 1, end)
        if last:
            message = "Dòng căn cứ cuối cùng kết thúc bằng dấu chấm."
        else:
            message = "Cuối mỗi dòng căn cứ là dấu chấm phẩy."
        place = span if sign in _SIGNS else Span(end, end)
        fix = put(place, "." if last else ";") if sign in _SIGNS or sign.isalnum() else None
        yield Flaw(message, span, fix=fix, severity=Severity.NOTE if last else None)


def _bases(letter: Letter) -> list[Line]:
    """The run of paragraphs before the first item that begin like a base and do not go on to an order."""
    first_item = min(
        (item.span.start for item in letter.directive.outline), default=letter.body.end
    )
    found: list[Line] = []
    for line in letter.paragraphs:
        if line.span.start >= first_item:
            break
        if _BASE.match(letter.folded, line.span.start) and not line.text.endswith(":"):
            found.append(line)
    orders = {assignment.span.start for assignment in letter.directive.assignments}
    return [
        line
        for line in found
        if not any(line.span.start <= start < line.span.end for start in orders)
    ]
