"""Không viện dẫn văn bản quy định về ngày, đợt tổ chức.

Kiểm tra gì:
    Văn bản nên viện dẫn văn bản của cấp có thẩm quyền quy định ngày, đợt đó, và văn bản mới hơn nếu đã có hiệu lực.
Vì sao:
    Căn cứ gốc cho biết vì sao tổ chức và ai chủ trì; văn bản mới có thể đã thay đổi nội dung.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b
Ví dụ:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 8 năm 2024

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm.
Sửa thành:
    KẾ HOẠCH
    Tổ chức hoạt động kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 8 năm 2024

    Căn cứ Quyết định số 1791/QĐ-TTg ngày 15/9/2016 của Thủ tướng Chính phủ về “Ngày Công tác xã hội Việt Nam”.

    I. NỘI DUNG

    1. Sở Y tế tổ chức lễ kỷ niệm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.load import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the texts that the campaign rests on, as far as they were in force."""
    known, campaign = letter.known_campaign, letter.directive.campaign
    if known is None or campaign is None:
        return
    when = letter.issued or letter.event
    cited = {citation.number for citation in letter.directive.citations}
    missing = [
        text
        for text in known.founding
        if text.number not in cited and when is not None and text.since <= when
    ]
    if (missing and missing[0] == known.founding[0]) or len(missing) == len(known.founding) > 0:
        text = missing[0]
    elif missing:
        text = missing[-1]
    else:
        return
    kind = table("contract_words")["kind"][text.kind]
    yield Flaw(
        f"Chưa viện dẫn {kind} số {text.number} ngày {text.issued.day:02d}/{text.issued.month}/{text.issued.year} về {text.about}.",
        related=(Span(letter.body.start, letter.body.start),),
    )
