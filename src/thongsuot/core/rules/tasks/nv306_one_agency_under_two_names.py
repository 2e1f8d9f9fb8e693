"""Một cơ quan được gọi bằng hai tên khác nhau.

Kiểm tra gì:
    Tên cơ quan ở Kính gửi, Nơi nhận và ở phần giao nhiệm vụ phải là một.
Vì sao:
    Hai tên làm người đọc (và phần mềm) tưởng là hai cơ quan; không rõ nhiệm vụ giao cho ai.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2 và khoản 9 (ghi tên chính thức, đầy đủ của cơ quan)
Ví dụ:
    Kính gửi:
    - Sở Y tế;
    - Hội Liên hiệp Phụ nữ tỉnh.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Hội Liên hiệp Phụ nữ Việt Nam tỉnh tổ chức tuyên truyền tới hội viên.
Sửa thành:
    Kính gửi:
    - Sở Y tế;
    - Hội Liên hiệp Phụ nữ tỉnh.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Hội Liên hiệp Phụ nữ tỉnh tổ chức tuyên truyền tới hội viên.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.body_names import bare, level_of
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.receivers import tasked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING


_CAPITALS = re.compile(r"[A-ZĐ]{3}")


def _may_be_one(name: str, other: str) -> bool:
    """Tell whether the names begin alike and stand for no two levels (UBND tỉnh, UBND cấp huyện)."""
    first, second = level_of(name), level_of(other)
    if first and second and first != second:
        return False
    return name.split(maxsplit=1)[0].lower() == other.split(maxsplit=1)[0].lower()


def _is_short(words: str) -> bool:
    """Tell whether the words are an abbreviation, which Nơi nhận may have."""
    return _CAPITALS.search(words) is not None


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for bodies with a task whose name is near that of a receiver, and not the same."""
    receivers = letter.receivers
    for _, agency in tasked(letter):
        if any(
            bare(one.name, receivers.place) == bare(agency.name, receivers.place)
            for one in receivers.all
        ):
            continue
        other = receivers.nearest(agency.name)
        if other is None or other.collective != agency.collective:
            continue
        if agency.name.startswith(other.name) or receivers.reach(agency.name):
            continue
        if not _may_be_one(agency.name, other.name) or _is_short(letter.words(other.span)):
            continue
        yield Flaw(
            f"“{letter.words(agency.span)}” và “{letter.words(other.span)}” có lẽ là một: hãy dùng một tên thống nhất.",
            agency.span,
            related=(other.span,),
        )
