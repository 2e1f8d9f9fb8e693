"""Không ghi lần thứ.

Kiểm tra gì:
    Ngày, đợt được tổ chức hằng năm có đánh số thì nên ghi “lần thứ …”.
Vì sao:
    Lần thứ giúp đối chiếu chủ đề, văn bản hướng dẫn của cấp trên và so sánh giữa các năm.
Căn cứ pháp lý:
    Văn bản hướng dẫn hằng năm của cơ quan chủ trì ngày, đợt
Ví dụ:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” năm 2024

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm.
Sửa thành:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 8 năm 2024

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

SEVERITY = Severity.NOTE


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the edition where the campaign counts its editions."""
    campaign, known = letter.directive.campaign, letter.known_campaign
    if campaign is None or campaign.edition is not None or known is None or campaign.year is None:
        return
    edition = known.edition_in(campaign.year)
    if edition is not None:
        yield Flaw(
            f"Văn bản không ghi lần thứ: năm {campaign.year} là lần thứ {edition}.",
            related=(letter.directive.subject.span if letter.directive.subject else letter.head,),
        )
