"""Nhóm cơ quan không xác định được.

Kiểm tra gì:
    Giao việc cho “các cơ quan liên quan”, “các đơn vị có liên quan” mà không liệt kê thì không lập được danh sách.
Vì sao:
    Không ai biết mình có thuộc nhóm “liên quan” hay không; không đôn đốc được.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 (ghi cụ thể tên cơ quan, đơn vị nhận)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Các cơ quan, đơn vị liên quan tổ chức tuyên truyền.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Các Sở: Nội vụ, Tư pháp tổ chức tuyên truyền.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.receivers import tasked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE

_OPEN = re.compile(r"(?:có )?liên quan\b")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for open groups that are told to do something."""
    seen: set[str] = set()
    for _, agency in tasked(letter):
        if (
            agency.collective
            and agency.role == "lead"
            and _OPEN.search(agency.name)
            and agency.name not in seen
        ):
            seen.add(agency.name)
            yield Flaw(
                f"“{agency.name}” không xác định được gồm những ai: hãy liệt kê tên hoặc kèm danh sách.",
                agency.span,
            )
