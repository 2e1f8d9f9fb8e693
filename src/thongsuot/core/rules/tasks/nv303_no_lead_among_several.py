"""Nhiều cơ quan cùng làm một việc nhưng không có cơ quan chủ trì.

Kiểm tra gì:
    Một nhiệm vụ giao cho nhiều cơ quan phải nêu rõ cơ quan nào chủ trì, cơ quan nào phối hợp.
Vì sao:
    Không có chủ trì thì không ai chịu trách nhiệm về kết quả chung, việc dễ bị làm trùng hoặc bỏ sót.
Căn cứ pháp lý:
    Luật Tổ chức chính quyền địa phương (một việc giao một cơ quan chủ trì và chịu trách nhiệm)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế, Sở Nội vụ, Sở Tư pháp tổ chức hội nghị tổng kết Tháng hành động năm 2026.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế chủ trì, phối hợp với Sở Nội vụ, Sở Tư pháp tổ chức hội nghị tổng kết Tháng hành động năm 2026.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE

_FEW, _MANY = 2, 3
# One thing that cannot be made by several at once, and words by which each is to do it at home.
_ONE_THING = re.compile(
    r"\b(?:hội nghị|hội thảo|lễ|tọa đàm|kế hoạch|cuộc thi|hội thi|đề án|mít tinh|diễn đàn|đoàn kiểm tra|phóng sự|chương trình|dùng chung|tổ công tác|báo cáo chung|lễ phát động)\b"
)
_EACH_AT_HOME = re.compile(
    r"tại (?:các )?(?:cơ quan|đơn vị|trụ sở|cơ sở)|\bmình\b|theo chức năng|trong phạm vi|của (?:cơ quan|đơn vị|ngành)\b"
)


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for tasks with several named bodies, all of them lead, where one is to answer for the whole."""
    for assignment in letter.directive.assignments:
        leads = [one for one in assignment.agencies if one.role == "lead" and not one.collective]
        inherited = any(not assignment.span.covers(one.span) for one in leads)
        if assignment.path is None or len(leads) < _FEW or inherited:
            continue
        words = letter.folded[assignment.span.start : assignment.span.end]
        one_thing = _ONE_THING.search(words) is not None
        if _EACH_AT_HOME.search(words) or (len(leads) < _MANY and not one_thing):
            continue
        names = ", ".join(one.name for one in leads)
        yield Flaw(
            f"Mục {assignment.path} giao chung cho {len(leads)} cơ quan ({names}) nhưng không nêu cơ quan nào chủ trì.",
            Span(leads[0].span.start, leads[-1].span.end),
        )
