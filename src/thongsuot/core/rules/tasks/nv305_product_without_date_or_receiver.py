"""Yêu cầu sản phẩm (kế hoạch, báo cáo) nhưng không ghi thời hạn hoặc nơi nhận.

Kiểm tra gì:
    Khi yêu cầu lập kế hoạch, danh sách, báo cáo thì phải ghi gửi về đâu, trước ngày nào.
Vì sao:
    Không có ngày và nơi nhận thì không ai biết sản phẩm đã xong hay chưa.
Căn cứ pháp lý:
    Nghị định 09/2019/NĐ-CP, Điều 7 (cơ quan nhận, thời hạn gửi)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế xây dựng kế hoạch tổ chức Tháng hành động năm 2026.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế xây dựng kế hoạch tổ chức Tháng hành động năm 2026, gửi về Ủy ban nhân dân tỉnh trước ngày 15/4/2026.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.
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

_PRODUCT = re.compile(
    r"(?:xây dựng|ban hành|lập|gửi)\s+(?:các\s+)?(?:kế hoạch|danh sách|chương trình|phương án)\b"
)
_SENTENCE_END = re.compile(r"[.;]\s|\n")
_SENT = re.compile(
    r"\b(?:gửi|báo cáo|trình)\b[^.;]{0,40}?\b(?:về|cho|tới|đến)?\s*(?:ủy ban|ubnd|sở|bộ|phòng|ban|văn phòng|hội đồng|chủ tịch)"
)


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for products in the tasks, and for their receiver and date in the same task."""
    for assignment in letter.directive.assignments:
        words = letter.folded[assignment.span.start : assignment.span.end]
        product = _PRODUCT.search(words)
        if "planning" not in assignment.activities or product is None:
            continue
        end = _SENTENCE_END.search(words, product.end())
        sent = _SENT.search(words, product.end(), end.start() if end else len(words))
        dated = assignment.deadline is not None and assignment.deadline.date is not None
        if sent is not None and dated:
            continue
        missing = [name for name, found in (("thời hạn", dated), ("nơi nhận", sent)) if not found]
        start = assignment.span.start + product.start()
        yield Flaw(
            f"Yêu cầu “{product[0]}” nhưng không ghi {' và '.join(missing)}.",
            Span(start, assignment.span.start + product.end()),
            severity=Severity.WARNING if len(missing) == 1 else Severity.NOTE,
        )
