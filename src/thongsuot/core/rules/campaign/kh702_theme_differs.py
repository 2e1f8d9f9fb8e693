"""Chủ đề khác với chủ đề đã công bố của kỳ này.

Kiểm tra gì:
    Chủ đề phải đúng từng chữ với chủ đề của lần thứ, năm đó (dấu gạch nối, dấu ngoặc kép không tính).
Vì sao:
    Chủ đề sai thường chép từ năm trước; băng rôn, khẩu hiệu sẽ in sai theo.
Căn cứ pháp lý:
    Văn bản hướng dẫn hằng năm của cơ quan chủ trì ngày, đợt
Ví dụ:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 3 năm 2019

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm với chủ đề “Công tác xã hội Việt Nam - Hội nhập và phát triển”.
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
from thongsuot.core.rules.known_campaigns import edition_of, letters
from thongsuot.core.rules.remedy import put
from thongsuot.core.rules.rewriting import without_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.finding import Fix
    from thongsuot.core.model.span import Span
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the theme with the one that the vocabulary has for the edition."""
    campaign, known = letter.directive.campaign, letter.known_campaign
    if campaign is None or known is None or not campaign.theme:
        return
    edition = edition_of(campaign, known)
    theme = known.theme_of(edition) if edition else None
    if theme is not None and letters(theme.text) != letters(campaign.theme):
        yield Flaw(
            f"Chủ đề khác với chủ đề lần thứ {theme.edition} năm {theme.year}: “{theme.text}”.",
            campaign.theme_span,
            related=() if campaign.theme_span else (letter.head,),
            fix=_fix(letter, campaign.theme_span, theme.text),
        )


def _fix(letter: Letter, place: Span | None, theme: str) -> Fix | None:
    if place is None:
        return None
    return put(without_quotes(letter.text, place), theme, safe=False)
