"""Thiếu “Như trên” hoặc không ghi ở dòng đầu.

Kiểm tra gì:
    Văn bản có Kính gửi thì dòng đầu của Nơi nhận là “Như trên”.
Vì sao:
    Văn thư phát hành theo Nơi nhận; thiếu “Như trên” thì cơ quan ở Kính gửi có thể không được gửi.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b
Ví dụ:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Lãnh đạo Sở;
    - Như kính gửi;
    - Lưu: VT, NVY.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
Sửa thành:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Lãnh đạo Sở;
    - Lưu: VT, NVY.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.vocabulary.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True

_AS_ABOVE = ("như trên", "như kính gửi", "như kính gởi")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the line of the addressees among the recipients of a letter that has Kính gửi."""
    recipients = letter.directive.recipients
    if not letter.directive.addressees or not recipients:
        return
    places = [i for i, line in enumerate(recipients) if fold(line.text).startswith(_AS_ABOVE)]
    if not places:
        yield Flaw(
            "Nơi nhận thiếu dòng “Như trên” cho các cơ quan ở Kính gửi.",
            related=(recipients[0].span,),
        )
        return
    line = recipients[places[0]]
    wrong = []
    if not fold(line.text).startswith(_AS_ABOVE[0]):
        wrong.append("phải ghi là “Như trên”")
    if places[0] > 0:
        wrong.append("phải là dòng đầu tiên của Nơi nhận")
    if wrong:
        yield Flaw(
            f"Dòng “{line.text}” {' và '.join(wrong)}.", line.span, related=(recipients[0].span,)
        )
