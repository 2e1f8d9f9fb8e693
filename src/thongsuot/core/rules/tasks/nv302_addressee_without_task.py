"""Cơ quan ở Kính gửi không được giao việc gì.

Kiểm tra gì:
    Mỗi cơ quan ở Kính gửi phải có việc trong phần nội dung, bằng tên riêng hoặc trong một nhóm; gửi để biết thì ghi ở Nơi nhận.
Vì sao:
    Cơ quan nhận văn bản mà không có việc sẽ hỏi lại, hoặc bỏ qua một nhiệm vụ lẽ ra của mình.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Sở Nội vụ tổ chức hội nghị tập huấn.

    3. Sở Tư pháp phổ biến các quy định mới.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.body_names import alike, bare, stands_for
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.receivers import tasked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

_FEWEST = 2


def check(letter: Letter) -> Iterator[Flaw]:
    """Look up every addressee among the bodies that have a task."""
    given = tasked(letter)
    named = [agency for _, agency in given if not agency.collective]
    if len(named) < _FEWEST or any(not one.agencies for one in letter.directive.assignments):
        return
    place = letter.directive.place.name if letter.directive.place else ""
    words = letter.folded[letter.body.start : letter.body.end]
    for agency in letter.directive.addressees:
        if any(_means(one.name, agency.name, place) for _, one in given):
            continue
        if bare(agency.name, place) in words:
            continue  # named in the text in some other part
        yield Flaw(
            f"{agency.name} có ở Kính gửi nhưng không được giao việc gì trong văn bản.", agency.span
        )


def _means(task: str, addressee: str, place: str) -> bool:
    return (
        bare(task, place) == bare(addressee, place)
        or alike(task, addressee, place)
        or stands_for(task, addressee)
        or stands_for(addressee, task)
    )
