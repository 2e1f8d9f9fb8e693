"""Thời gian treo nằm ngoài thời gian cấp trên quy định.

Kiểm tra gì:
    Thời gian treo băng rôn, khẩu hiệu phải nằm trong khoảng thời gian của cấp trên.
Vì sao:
    Treo trước hoặc tháo sau thời gian chung làm mất tính thống nhất, có thể bị nhắc nhở.
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

    1. Ủy ban nhân dân các xã tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và kết nối”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội Việt Nam” từ ngày 18/3/2024 đến ngày 30/3/2024.

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

from datetime import date
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.parsing.dates import find_dates
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.rewriting import rewritten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.assignment import Display
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare each window with the widest of the parent."""
    parent = letter.context.parent
    if parent is None:
        return
    theirs = [shown for shown in parent.directive.displays if shown.from_date and shown.to_date]
    if not theirs:
        return
    first = min(shown.from_date or "" for shown in theirs)
    last = max(shown.to_date or "" for shown in theirs)
    for shown in letter.directive.displays:
        early = shown.from_date is not None and shown.from_date < first
        late = shown.to_date is not None and shown.to_date > last
        if early or late:
            yield Flaw(
                f"Thời gian treo nằm ngoài khoảng của cấp trên ({_day(first)} đến {_day(last)}).",
                shown.span,
                fix=_fix(letter, shown, first, last),
            )


def _fix(letter: Letter, shown: Display, first: str, last: str) -> Fix | None:
    """Draw the days that lie outside to the edge of the parent's window; None unless all of them are written out."""
    wanted = {day for day in (shown.from_date, shown.to_date) if day and not first <= day <= last}
    edits: dict[str, Edit] = {}
    for found in find_dates(letter.text, shown.span):
        day = found.iso
        if day in wanted and day is not None:
            edge = date.fromisoformat(first if day < first else last)
            words = rewritten(found.span.of(letter.text), edge)
            edits |= {day: Edit(found.span, words)} if words else {}
    return Fix(safe=False, edits=tuple(edits.values())) if set(edits) == wanted else None


def _day(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{day}/{int(month)}/{year}"
