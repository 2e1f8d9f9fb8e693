"""Hạn báo cáo muộn hơn hạn của cấp trên.

Kiểm tra gì:
    Hạn báo cáo của cấp dưới phải trước hạn cấp trên giao ít nhất một ngày làm việc để tổng hợp.
Vì sao:
    Thu báo cáo sau hạn của cấp trên thì chắc chắn nộp muộn; thu đúng ngày thì không kịp tổng hợp.
Căn cứ pháp lý:
    Nghị định 09/2019/NĐ-CP, Điều 7; văn bản chỉ đạo của cấp trên
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

    2. Ủy ban nhân dân các xã thăm hỏi, tặng quà cho các đối tượng yếu thế.

    Ủy ban nhân dân các xã báo cáo kết quả thực hiện về Phòng Y tế trước ngày 12/4/2024./.
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

from datetime import date, timedelta
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.letter import iso_day
from thongsuot.core.rules.rewriting import moved
from thongsuot.core.vocabulary.working_days import day_off, working_days_between

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.assignment import ReportDuty
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR

_LONGEST_BREAK = 20  # Tết with its weekends


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the last days of the reports: the own ones must leave a working day."""
    parent = letter.context.parent
    if parent is None:
        return
    theirs = _last_days(parent.directive.report_duties)
    if not theirs:
        return
    due, phrase = min(theirs)
    earlier = _day_before(due)
    for own in letter.directive.report_duties:
        days = _last_days((own,))
        if not days or own.deadline is None:
            continue
        last = days[0][0]
        if last > due:
            yield Flaw(
                f"Hạn “{own.deadline.phrase}” muộn hơn hạn của cấp trên (“{phrase}”).",
                own.deadline.span,
                fix=moved(letter, own.deadline, earlier),
            )
        elif working_days_between(last, due + timedelta(days=1)) < 1:
            yield Flaw(
                f"Hạn “{own.deadline.phrase}” không còn ngày làm việc nào để tổng hợp trước hạn của cấp trên (“{phrase}”).",
                own.deadline.span,
                severity=Severity.WARNING,
                fix=moved(letter, own.deadline, earlier),
            )


def _day_before(due: date) -> date:
    """Give the last working day that leaves one more to put the reports together before the parent's day."""
    days = (due - timedelta(days=back) for back in range(1, min(_LONGEST_BREAK, due.toordinal())))
    after = due + timedelta(days=1)
    return next(
        (one for one in days if day_off(one) is None and working_days_between(one, after)), due
    )


def _last_days(duties: tuple[ReportDuty, ...]) -> list[tuple[date, str]]:
    found: list[tuple[date, str]] = []
    for duty in duties:
        day = iso_day(duty.deadline.date) if duty.deadline else None
        if day is not None and duty.deadline is not None:
            found.append(
                (day if duty.deadline.inclusive else day - timedelta(days=1), duty.deadline.phrase)
            )
    return found
