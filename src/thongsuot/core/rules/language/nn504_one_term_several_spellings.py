"""Một tên gọi, thuật ngữ viết nhiều cách.

Kiểm tra gì:
    Cùng một tên hoặc thuật ngữ phải viết hoa, đặt dấu câu, đặt dấu thanh giống nhau trong cả văn bản.
Vì sao:
    Viết nhiều cách làm văn bản thiếu nhất quán, khó tìm kiếm, khó đối chiếu.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục II (Viết hoa trong văn bản hành chính)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế nâng cao nhận thức về nghề Công tác xã hội.

    2. Sở Nội vụ tôn vinh nghề công tác xã hội và người làm công tác xã hội.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế nâng cao nhận thức về nghề công tác xã hội.

    2. Sở Nội vụ tôn vinh nghề công tác xã hội và người làm công tác xã hội.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.language.spelling_variants import (
    capital_terms,
    event_names,
    split_terms,
    tone_marks,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE


def check(letter: Letter) -> Iterator[Flaw]:
    """Ask each of the ways in which spellings differ."""
    yield from event_names(letter)
    yield from capital_terms(letter)
    yield from split_terms(letter)
    yield from tone_marks(letter)
