"""Thiếu dấu kết thúc văn bản “./.”.

Kiểm tra gì:
    Câu cuối của nội dung kết thúc bằng “./.”.
Vì sao:
    Dấu “./.” cho biết nội dung đến đây là hết, không ai thêm được gì vào sau.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục III (các mẫu văn bản)
Ví dụ:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, KGVX.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
Sửa thành:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, KGVX.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.finding import Fix
    from thongsuot.core.rules.letter import Letter, Line

SEVERITY = Severity.NOTE
DECREE = True


_HALF = ("/.", "./")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the end of the last paragraph before Nơi nhận."""
    if letter.tail.start >= letter.tail.end or not letter.paragraphs:
        return
    last = letter.paragraphs[-1]
    if "./." not in last.text[-6:].replace(" ", ""):
        yield Flaw(
            "Cuối nội dung văn bản thiếu dấu “./.”.",
            Span(last.span.end - 1, last.span.end),
            fix=_fix(last),
        )


def _fix(last: Line) -> Fix | None:
    """Close the last sentence; after a colon or a semicolon it is not known what should follow."""
    end = last.span.end
    if last.text.endswith(_HALF):
        half = next(sign for sign in _HALF if last.text.endswith(sign))
        return put(Span(end - len(half), end), "./.")
    if last.text[-1] in ":;,":
        return None
    return put(Span(end, end), "/." if last.text.endswith(".") else "./.")
