"""Nhiệm vụ không nêu cơ quan thực hiện.

Kiểm tra gì:
    Mỗi mục giao việc phải nêu ai làm, hoặc phần mở đầu đã nêu chung cho tất cả các mục.
Vì sao:
    Việc không giao cho ai thì không ai làm, cũng không đôn đốc được ai.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 (nội dung rõ ràng, chính xác)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Tổ chức hội nghị tập huấn cho cán bộ.

    3. Sở Tư pháp phổ biến các quy định mới.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Sở Nội vụ tổ chức hội nghị tập huấn cho cán bộ.

    3. Sở Tư pháp phổ biến các quy định mới.
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
    """Gather the tasks that name nobody; graver where their neighbours do name somebody."""
    assignments = letter.directive.assignments
    nameless = [
        one
        for one in assignments
        if not one.agencies and (one.path is not None or set(one.activities) != {"reporting"})
    ]
    if not nameless:
        return
    named = {_branch(one.path) for one in assignments if one.agencies}
    beside = [one for one in nameless if _branch(one.path) in named]
    for found, severity in (
        (beside, Severity.WARNING),
        ([one for one in nameless if one not in beside], Severity.NOTE),
    ):
        if found:
            paths = ", ".join(one.path or "mở đầu" for one in found)
            yield Flaw(
                f"Mục {paths} giao việc nhưng không nêu cơ quan nào thực hiện.",
                found[0].span,
                related=tuple(one.span for one in found[1:]),
                severity=severity,
            )


def _branch(path: str | None) -> str:
    return (path or "").rpartition(".")[0]
