"""Một báo cáo nhưng ghi hai thời hạn.

Kiểm tra gì:
    Báo cáo gửi về cùng một nơi, của cùng các cơ quan, chỉ có một thời hạn.
Vì sao:
    Hai thời hạn thì không biết ai chậm; đơn vị sẽ theo ngày muộn hơn.
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

    3. Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 05/4/2024.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 12/4/2024 để tổng hợp./.
Sửa thành:
    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    V/v kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024

    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam 25/3/2024.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    3. Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 12/4/2024.

    Các cơ quan, đơn vị báo cáo kết quả thực hiện về Sở Y tế trước ngày 12/4/2024 để tổng hợp./.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.report_clause import report_clause, same_people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.assignment import ReportDuty
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR

_STAGE = re.compile(
    r"sơ bộ|sơ kết|giữa kỳ|đợt \d|định kỳ|tiến độ|lần \d|h[àằ]ng (?:tuần|tháng|quý)"
    r"|(?:gửi|báo cáo|xây dựng|ban hành|lập|trình|và) (?:các |dự thảo )?kế hoạch"
)
# Who gathers the reports of the others hands in his own later, to the same receiver.
_GATHERS = re.compile(r"(?<!để )\btổng hợp(?: \S+){0,3}? ?,? báo cáo")


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the dated report duties with one receiver."""
    dated = [
        duty
        for duty in letter.directive.report_duties
        if duty.deadline and duty.deadline.date and duty.to
    ]
    for position, later in enumerate(dated):
        for earlier in dated[:position]:
            if (
                later.to == earlier.to
                and same_people(earlier, later)
                and not _gathers(letter, earlier, later)
                and _differ(letter, earlier, later)
            ):
                one, other = earlier.deadline, later.deadline
                if one is not None and other is not None:
                    yield Flaw(
                        f"Báo cáo về {later.to} có hai thời hạn khác nhau: “{one.phrase}” và “{other.phrase}”.",
                        other.span,
                        related=(one.span,),
                    )
                break


def _gathers(letter: Letter, one: ReportDuty, other: ReportDuty) -> bool:
    """Tell whether one of both gathers what the others report, so that his day is another."""
    for duty, others in ((one, other), (other, one)):
        through = others.via is not None and others.via in duty.by
        if through or (duty.by != others.by and _GATHERS.search(report_clause(letter, duty))):
            return True
    return False


def _differ(letter: Letter, one: ReportDuty, other: ReportDuty) -> bool:
    """Tell whether the days differ; reports of several stages are several reports."""
    stages = any(_STAGE.search(report_clause(letter, duty)) for duty in (one, other))
    return not stages and _day(one) != _day(other)


def _day(duty: ReportDuty) -> str | None:
    return duty.deadline.date if duty.deadline else None
