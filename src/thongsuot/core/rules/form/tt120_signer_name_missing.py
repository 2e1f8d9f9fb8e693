"""Thiếu họ tên người ký.

Kiểm tra gì:
    Dưới chức vụ phải có họ và tên đầy đủ của người ký.
Vì sao:
    Không có họ tên thì không biết ai chịu trách nhiệm.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm b
Ví dụ:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, KGVX.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
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
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for a name under the position."""
    signature = letter.directive.signature
    if signature is None:
        yield Flaw("Văn bản chưa có chức vụ và họ tên người ký.", related=(letter.tail,))
    elif not signature.name:
        yield Flaw("Dưới chức vụ thiếu họ tên người ký.", signature.span)
