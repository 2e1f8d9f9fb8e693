"""Số lượng bản lưu để trống.

Kiểm tra gì:
    Nếu ghi số bản ở dòng Lưu thì phải điền số.
Vì sao:
    Chỗ trống là dấu vết của mẫu chưa điền xong.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b và khoản 12
Ví dụ:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, KGVX        b.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
Sửa thành:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, KGVX 02b.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True

_EMPTY = re.compile(r"(?<![\d\s(.…])[\s(.…]+(?:b|bản)\s?\)?\s*[.;]?\s*$|\(\s*\)")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the word for copies (bản) without a number before it."""
    archive = letter.directive.archive
    if archive is None or archive.copies is not None:
        return
    line = letter.line_at(archive.span.start)
    words = line.text if line is not None else ""
    empty = _EMPTY.search(words)
    if line is not None and empty is not None:
        start = line.span.start + empty.start()
        place = Span(start, line.span.end)
        yield Flaw(
            "Số lượng bản lưu còn để trống: hãy điền số hoặc bỏ đi.",
            place,
            fix=put(place, ".", safe=False),
        )
