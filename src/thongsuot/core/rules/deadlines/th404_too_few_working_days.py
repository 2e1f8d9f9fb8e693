"""Quá ít ngày làm việc từ khi ban hành đến sự kiện.

Kiểm tra gì:
    Từ ngày ban hành đến ngày diễn ra sự kiện phải còn đủ số ngày làm việc (mặc định 5 ngày) để cấp dưới triển khai.
Vì sao:
    Văn bản còn phải qua văn thư, phân công, văn bản của cấp dưới; gấp quá thì chỉ còn hình thức.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Điều 18 và Điều 23 (thời gian phát hành, trình, chuyển giao văn bản)
Ví dụ:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 21 tháng 3 năm 2024

    V/v kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 12/4/2024 để tổng hợp./.
Sửa thành:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 12/4/2024 để tổng hợp./.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.working_days import working_days_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING


def check(letter: Letter) -> Iterator[Flaw]:
    """Count the working days between issue and event."""
    written, issued, event = letter.directive.date, letter.issued, letter.event
    if (
        written is None
        or issued is None
        or event is None
        or not letter.gives_tasks
        or event < issued
    ):
        return
    left, least = working_days_between(issued, event), letter.context.working_days
    if left < least:
        yield Flaw(
            f"Từ ngày ban hành đến sự kiện ({event.day:02d}/{event.month}/{event.year}) chỉ còn {left} ngày làm việc, ít hơn {least} ngày.",
            written.span,
        )
