"""Lỗi chính tả.

Kiểm tra gì:
    Chữ không có trong tiếng Việt (sai vần, sai dấu) và chữ bị nhầm với chữ gần giống trong một từ ghép quen dùng.
Vì sao:
    Lỗi chính tả làm sai nghĩa và giảm sự tôn nghiêm của văn bản.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 (văn phong, chính tả tiếng Việt)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế chủ động phố hợp tuyên truyền.

    2. Sở Nội vụ thực hiện đúng quy đinh của phápluật.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế chủ động phối hợp tuyên truyền.

    2. Sở Nội vụ thực hiện đúng quy định của pháp luật.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.language.slips import Slip, slips_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at each syllable alone, then at its neighbours."""
    found: dict[int, Slip] = {}
    for slip in slips_of(letter.text, letter.words_in_sentences):
        found.setdefault(slip.span.start, slip)
    for start in sorted(found):
        yield _flaw(found[start])


def _flaw(slip: Slip) -> Flaw:
    if slip.right is None or slip.edit is None:
        return Flaw(f"“{slip.written}” không phải chữ tiếng Việt viết đúng.", slip.span)
    fix = Fix(safe=False, edits=(Edit(slip.span, slip.edit),))
    return Flaw(f"“{slip.written}” có lẽ viết nhầm, đúng là “{slip.right}”.", slip.span, fix=fix)
