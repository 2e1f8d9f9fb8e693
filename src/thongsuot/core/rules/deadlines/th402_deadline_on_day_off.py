"""Thời hạn rơi vào ngày nghỉ.

Kiểm tra gì:
    Ngày cuối của thời hạn phải là ngày làm việc, không phải thứ Bảy, Chủ nhật, ngày lễ, tết.
Vì sao:
    Ngày nghỉ không có người nhận, đơn vị sẽ nộp sớm hoặc muộn hơn tùy cách hiểu.
Căn cứ pháp lý:
    Bộ luật Dân sự 2015, Điều 148 khoản 5; Bộ luật Lao động 2019, Điều 112
Ví dụ:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế chậm nhất ngày 14/4/2024 để tổng hợp./.
Sửa thành:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế chậm nhất ngày 12/4/2024 để tổng hợp./.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.letter import iso_day
from thongsuot.core.rules.written_deadlines import deadlines_of, names_an_hour
from thongsuot.core.vocabulary.working_days import day_off

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the day of each deadline, and at the day before it where that is the last one."""
    for deadline in deadlines_of(letter):
        day = iso_day(deadline.date)
        if day is None or (day == letter.issued and names_an_hour(deadline)):
            continue  # asked for at once, whatever the day
        last = day if deadline.inclusive else day - timedelta(days=1)
        named, real = day_off(day), day_off(last)
        written = f"{day.day:02d}/{day.month}/{day.year}"
        if named is not None:
            grave = deadline.inclusive or real is not None
            yield Flaw(
                f"Thời hạn ghi ngày {written} là ngày nghỉ ({named}).",
                deadline.span,
                severity=Severity.WARNING if grave else Severity.NOTE,
            )
        elif real is not None:
            yield Flaw(
                f"“{deadline.phrase}” hiểu đúng chữ thì ngày cuối là {last.day:02d}/{last.month}, ngày nghỉ ({real}).",
                deadline.span,
                severity=Severity.NOTE,
            )
