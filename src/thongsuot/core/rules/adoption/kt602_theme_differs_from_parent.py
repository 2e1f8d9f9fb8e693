"""Chủ đề khác với văn bản cấp trên.

Kiểm tra gì:
    Chủ đề phải giống từng chữ với văn bản cấp trên (dấu gạch nối, dấu ngoặc kép không tính), và không được bỏ.
Vì sao:
    Cấp dưới chép sai chủ đề thì khẩu hiệu, tin bài ở cơ sở đều sai theo.
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

    1. Ủy ban nhân dân các xã tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và phát triển”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội Việt Nam” từ ngày 20/3/2024 đến ngày 30/3/2024.

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

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.known_campaigns import letters
from thongsuot.core.rules.remedy import put
from thongsuot.core.rules.rewriting import without_quotes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the bare letters of the two themes."""
    parent, own = letter.context.parent, letter.directive.campaign
    theirs = parent.directive.campaign if parent is not None else None
    if theirs is None or not theirs.theme:
        return
    if own is None or not own.theme:
        yield Flaw(
            f"Văn bản cấp trên có chủ đề “{theirs.theme}”, văn bản này không nêu.",
            related=(letter.head,),
            severity=Severity.WARNING,
        )
    elif letters(own.theme) != letters(theirs.theme):
        yield Flaw(
            f"Chủ đề khác với văn bản cấp trên: “{theirs.theme}”.",
            own.theme_span,
            related=() if own.theme_span else (letter.head,),
            fix=put(without_quotes(letter.text, own.theme_span), theirs.theme, safe=False)
            if own.theme_span
            else None,
        )
