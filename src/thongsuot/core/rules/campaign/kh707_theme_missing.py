"""Không nêu chủ đề dù kỳ này có chủ đề.

Kiểm tra gì:
    Kỳ đã có chủ đề được công bố thì văn bản triển khai nên nêu chủ đề.
Vì sao:
    Không nêu chủ đề thì đơn vị tự đặt khẩu hiệu, hoạt động không thống nhất.
Căn cứ pháp lý:
    Văn bản hướng dẫn hằng năm của cơ quan chủ trì ngày, đợt
Ví dụ:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 3 năm 2019

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm.
Sửa thành:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 3 năm 2019

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm với chủ đề “Công tác xã hội Việt Nam - Đổi mới, hội nhập và phát triển”.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.known_campaigns import edition_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for a theme where the vocabulary has one for the edition."""
    campaign, known = letter.directive.campaign, letter.known_campaign
    if campaign is None or known is None or campaign.theme:
        return
    edition = edition_of(campaign, known)
    theme = known.theme_of(edition) if edition else None
    if theme is not None:
        yield Flaw(
            f"Văn bản không nêu chủ đề; chủ đề lần thứ {theme.edition} năm {theme.year}: “{theme.text}”.",
            related=(letter.directive.subject.span if letter.directive.subject else letter.head,),
        )
