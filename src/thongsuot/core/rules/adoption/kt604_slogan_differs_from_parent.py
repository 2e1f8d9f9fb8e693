"""Khẩu hiệu khác với văn bản cấp trên.

Kiểm tra gì:
    Khẩu hiệu treo phải lấy đúng trong các khẩu hiệu cấp trên đã nêu.
Vì sao:
    Khẩu hiệu sai là sai nơi đông người nhìn thấy nhất, phải in lại.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6; văn bản chỉ đạo của cấp trên
Ví dụ:
    === Văn bản cấp trên ===
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 817/SYT-NVY
    V/v kỷ niệm Ngày Công tác xã hội Việt Nam lần thứ 8 năm 2024

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Ủy ban nhân dân các huyện.

    Sở Y tế đề nghị:

    1. Ủy ban nhân dân các huyện tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và kết nối”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội Việt Nam” từ ngày 20/3/2024 đến ngày 30/3/2024.

    2. Ủy ban nhân dân các huyện thăm hỏi, tặng quà cho các đối tượng yếu thế.

    Ủy ban nhân dân các huyện báo cáo kết quả thực hiện về Sở Y tế trước ngày 10/4/2024./.
    === Văn bản của đơn vị ===
    ỦY BAN NHÂN DÂN
    HUYỆN BẮC SƠN

    Số: 64/UBND-YT
    V/v kỷ niệm Ngày Công tác xã hội Việt Nam lần thứ 8 năm 2024

    Bắc Sơn, ngày 11 tháng 3 năm 2024

    Kính gửi: Ủy ban nhân dân các xã.

    Thực hiện Công văn số 817/SYT-NVY ngày 05/3/2024 của Sở Y tế về việc kỷ niệm Ngày Công tác xã hội Việt Nam, Ủy ban nhân dân huyện yêu cầu:

    1. Ủy ban nhân dân các xã tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và kết nối”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội” từ ngày 20/3/2024 đến ngày 30/3/2024.

    2. Ủy ban nhân dân các xã thăm hỏi, tặng quà cho các đối tượng yếu thế.

    Ủy ban nhân dân các xã báo cáo kết quả thực hiện về Phòng Y tế trước ngày 05/4/2024./.
Sửa thành:
    === Văn bản cấp trên ===
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 817/SYT-NVY
    V/v kỷ niệm Ngày Công tác xã hội Việt Nam lần thứ 8 năm 2024

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Ủy ban nhân dân các huyện.

    Sở Y tế đề nghị:

    1. Ủy ban nhân dân các huyện tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và kết nối”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội Việt Nam” từ ngày 20/3/2024 đến ngày 30/3/2024.

    2. Ủy ban nhân dân các huyện thăm hỏi, tặng quà cho các đối tượng yếu thế.

    Ủy ban nhân dân các huyện báo cáo kết quả thực hiện về Sở Y tế trước ngày 10/4/2024./.
    === Văn bản của đơn vị ===
    ỦY BAN NHÂN DÂN
    HUYỆN BẮC SƠN

    Số: 64/UBND-YT
    V/v kỷ niệm Ngày Công tác xã hội Việt Nam lần thứ 8 năm 2024

    Bắc Sơn, ngày 11 tháng 3 năm 2024

    Kính gửi: Ủy ban nhân dân các xã.

    Thực hiện Công văn số 817/SYT-NVY ngày 05/3/2024 của Sở Y tế về việc kỷ niệm Ngày Công tác xã hội Việt Nam, Ủy ban nhân dân huyện yêu cầu:

    1. Ủy ban nhân dân các xã tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và kết nối”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội Việt Nam” từ ngày 20/3/2024 đến ngày 30/3/2024.

    2. Ủy ban nhân dân các xã thăm hỏi, tặng quà cho các đối tượng yếu thế.

    Ủy ban nhân dân các xã báo cáo kết quả thực hiện về Phòng Y tế trước ngày 05/4/2024./.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.known_campaigns import letters
from thongsuot.core.rules.remedy import put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.assignment import Display
    from thongsuot.core.model.finding import Fix
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR

_NEAR = 75.0


def check(letter: Letter) -> Iterator[Flaw]:
    """Look up each slogan among those of the parent."""
    parent = letter.context.parent
    if parent is None:
        return
    theirs = [slogan for shown in parent.directive.displays for slogan in shown.slogans]
    if not theirs:
        return
    known = {letters(slogan) for slogan in theirs}
    for shown in letter.directive.displays:
        for slogan in shown.slogans:
            if letters(slogan) not in known:
                yield Flaw(
                    f"Khẩu hiệu “{slogan}” không có trong văn bản cấp trên (“{'”, “'.join(theirs)}”).",
                    shown.span,
                    fix=_fix(letter, shown, slogan, theirs),
                )


def _fix(letter: Letter, shown: Display, slogan: str, theirs: list[str]) -> Fix | None:
    """Put the parent's slogan where there is but one to choose, or one so near that it must be meant."""
    at = letter.text.find(slogan, shown.span.start, shown.span.end)
    near = [one for one in theirs if ratio(letters(one), letters(slogan)) >= _NEAR]
    chosen = set(theirs) if len(set(theirs)) == 1 else set(near)
    if at < 0 or len(chosen) != 1:
        return None
    return put(Span(at, at + len(slogan)), chosen.pop(), safe=False)
