"""Thời hạn trước ngày ban hành hoặc trước sự kiện.

Kiểm tra gì:
    Thời hạn phải sau ngày ban hành; thời hạn báo cáo kết quả phải sau ngày diễn ra sự kiện.
Vì sao:
    Không thể làm xong trước khi nhận được văn bản, hay báo cáo kết quả của việc chưa diễn ra.
Căn cứ pháp lý:
    Nghị định 09/2019/NĐ-CP, Điều 7 (thời hạn gửi báo cáo)
Ví dụ:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 20/3/2024 để tổng hợp./.
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

from datetime import date
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.letter import iso_day
from thongsuot.core.rules.written_deadlines import deadlines_of, names_an_hour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.assignment import ReportDuty
    from thongsuot.core.model.deadline import Deadline
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare deadlines with the day of issue, and those of result reports with the event."""
    for deadline in deadlines_of(letter):
        day = iso_day(deadline.date)
        if day is not None and letter.issued is not None and _is_late(deadline, day, letter.issued):
            yield Flaw(
                f"Thời hạn “{deadline.phrase}” không sau ngày ban hành ({_written(letter.issued)}).",
                deadline.span,
            )
    early = {one.span for one in deadlines_of(letter) if _before(one, letter.issued)}
    for duty in letter.directive.report_duties:
        due = duty.deadline
        if due is None or due.span in early or not _of_results(letter, duty):
            continue
        if letter.event is not None and _before(due, letter.event):
            yield Flaw(
                f"Hạn báo cáo kết quả “{due.phrase}” trước ngày diễn ra sự kiện ({_written(letter.event)}).",
                due.span,
            )


def _is_late(deadline: Deadline, day: date, issued: date) -> bool:
    """Tell whether the day is past; an hour of the same day can still be kept, as wires ask (công điện)."""
    return day < issued or (day == issued and not names_an_hour(deadline))


def _before(deadline: Deadline, day: date | None) -> bool:
    due = iso_day(deadline.date)
    return due is not None and day is not None and due <= day


def _of_results(letter: Letter, duty: ReportDuty) -> bool:
    return "kết quả" in letter.folded[duty.span.start : duty.span.end]


def _written(day: date) -> str:
    return f"{day.day:02d}/{day.month}/{day.year}"
