"""Giao việc, yêu cầu đối với cơ quan không thuộc quyền.

Kiểm tra gì:
    Với Mặt trận Tổ quốc, đoàn thể, tổ chức Đảng thì dùng “đề nghị”, không dùng “giao”, “yêu cầu”, “chỉ đạo”.
Vì sao:
    Cơ quan hành chính không có quyền giao việc cho Mặt trận, đoàn thể; văn bản sẽ bị coi là sai thẩm quyền.
Căn cứ pháp lý:
    Luật Mặt trận Tổ quốc Việt Nam 2015, Điều 4 và Điều 7 (quan hệ phối hợp)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Giao Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tổ chức tuyên truyền.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tổ chức tuyên truyền.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

_ORDER = re.compile(r"\b(?:giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|chỉ đạo|phân công)\b[^.;:]{0,15}$")
_ASK = re.compile(r"\b(?:đề nghị|kính đề nghị|trân trọng|mời)\b")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the words before each body of Party, Front and unions that has a task."""
    if not letter.is_state_document:
        return
    for assignment in letter.directive.assignments:
        for agency in assignment.agencies:
            if agency.role != "lead" or not agency.name.startswith(
                strings("signing_forms", "not_state")
            ):
                continue
            start = max(assignment.span.start, agency.span.start - 80)
            if agency.span.start < assignment.span.start:
                continue  # named in the opening, which is an assignment of its own
            before = letter.folded[start : agency.span.start]
            if _ORDER.search(before) and not _ASK.search(before):
                yield Flaw(
                    f"{agency.name} không thuộc quyền giao việc của cơ quan ban hành: hãy dùng “Đề nghị …”.",
                    agency.span,
                )
