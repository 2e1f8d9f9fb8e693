"""Thiếu dòng Lưu hoặc thiếu đơn vị soạn thảo.

Kiểm tra gì:
    Dòng cuối của Nơi nhận là “Lưu: VT,” kèm chữ viết tắt đơn vị soạn thảo.
Vì sao:
    Không có dòng Lưu thì không biết bản gốc và hồ sơ nằm ở đâu.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b
Ví dụ:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - Lưu: VT.

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

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.finding import Fix
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True


_REGISTRY = re.compile(r"(?<!\w)VT(?!\w)")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the line Lưu and for a unit besides the registry."""
    directive, end = letter.directive, letter.tail
    if directive.archive is None:
        what = "dòng “Lưu: VT, …”" if directive.recipients else "phần Nơi nhận"
        yield Flaw(f"Văn bản thiếu {what}.", related=(end,))
    elif len(directive.archive.units) < 2:  # noqa: PLR2004 - the registry and the drafting unit
        yield Flaw(
            "Dòng Lưu chưa ghi đơn vị soạn thảo, ví dụ: “Lưu: VT, VP”.",
            directive.archive.span,
            fix=_fix(letter, directive.archive.span),
        )


def _fix(letter: Letter, line: Span) -> Fix | None:
    """Add the drafting unit of the symbol: the last group of a công văn's; other kinds give kind and issuer there."""
    number = letter.directive.number if letter.directive.kind == "cong_van" else None
    _issuer, _, unit = (number.symbol or "").partition("-") if number is not None else ("", "", "")
    registry = _REGISTRY.search(letter.text, line.start, line.end)
    if registry is None or not unit.isupper():
        return None
    return put(Span(registry.end(), registry.end()), f", {unit}", safe=False)
