"""Nhiệm vụ cấp trên giao cho đơn vị chưa được đưa vào.

Kiểm tra gì:
    Mỗi loại hoạt động mà cấp trên giao cho cấp, ngành của đơn vị phải có trong văn bản này.
Vì sao:
    Việc bị bỏ sót ở một cấp thì cả tuyến dưới không ai làm, đến khi báo cáo mới biết.
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

    1. Ủy ban nhân dân các xã tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và kết nối”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội Việt Nam” từ ngày 20/3/2024 đến ngày 30/3/2024.

    2. Ủy ban nhân dân các xã tổ chức tọa đàm.

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
from thongsuot.core.model.span import Span
from thongsuot.core.rules.body_names import bare, stands_for
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.load import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the sorts of activity that the parent asks of this unit with those of this document."""
    parent, issuer = letter.context.parent, letter.directive.issuer
    if parent is None or issuer is None:
        return
    own = {activity for one in letter.directive.assignments for activity in one.activities}
    names = table("contract_words")["activity"]
    for assignment in parent.directive.assignments:
        if not any(_is_for(agency.name, issuer.name) for agency in assignment.agencies):
            continue
        missing = [
            activity
            for activity in assignment.activities
            if activity not in own and activity not in _BY_NATURE
        ]
        if missing:
            said = ", ".join(names[activity] for activity in missing)
            own |= set(missing)
            yield Flaw(
                f"Cấp trên giao ở mục {assignment.path or 'mở đầu'}: {said}; văn bản này chưa có.",
                related=(Span(letter.body.end, letter.body.end),),
            )


# Directing and reporting are what this document does itself.
_BY_NATURE = {"direction", "reporting", "planning"}


def _is_for(name: str, issuer: str) -> bool:
    """Tell whether a task for ``name`` (a body or a group) is one for the issuer."""
    if bare(name) == bare(issuer) or stands_for(name, issuer):
        return True
    group, _, levels = name.partition(" các ")
    return (
        bool(levels)
        and issuer.startswith(f"{group} ")
        and issuer.removeprefix(f"{group} ").startswith(tuple(levels.split(", ")))
    )
