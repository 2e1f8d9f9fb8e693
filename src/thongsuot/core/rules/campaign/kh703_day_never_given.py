"""Không ghi ngày diễn ra.

Kiểm tra gì:
    Văn bản về một ngày kỷ niệm phải ghi ngày, tháng của ngày đó ít nhất một lần.
Vì sao:
    Đơn vị ở cơ sở không phải ai cũng nhớ ngày; lịch treo băng rôn, hạn báo cáo đều tính từ ngày này.
Căn cứ pháp lý:
    Văn bản hướng dẫn hằng năm của cơ quan chủ trì ngày, đợt
Ví dụ:
    ỦY BAN NHÂN DÂN
    TỈNH LẠNG SƠN

    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 8 năm 2024

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm.
Sửa thành:
    ỦY BAN NHÂN DÂN
    TỈNH LẠNG SƠN

    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” (25/3) lần thứ 8 năm 2024

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm.
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
    """Look for the day of a campaign that is one day."""
    campaign, known = letter.directive.campaign, letter.known_campaign
    if campaign is None or campaign.day is not None or known is None or known.day is None:
        return
    if not letter.gives_tasks:
        return
    month, _, day = known.day.partition("-")
    yield Flaw(
        f"Văn bản không ghi ngày diễn ra: {campaign.name} là ngày {int(day):02d}/{int(month)}.",
        related=(letter.directive.subject.span if letter.directive.subject else letter.head,),
    )
