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

import re
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
# All together, as openings and closings call them; in an item they stand for whoever is not named.
_EVERYBODY = re.compile(
    r"(?:thủ trưởng )?(?:các|những) (?:cơ quan|đơn vị|địa phương|sở, (?:ban, )?ngành)",
    re.IGNORECASE,
)


def check(letter: Letter) -> Iterator[Flaw]:
    """Look up every addressee among the bodies that have a task."""
    given = tasked(letter)
    named = [one for path, one in given if path is not None and not _EVERYBODY.match(one.name)]
    if len(named) < _FEWEST or not _each_names_its_own(letter):
        return
    given = tuple(
        (path, one) for path, one in given if path is not None or not _EVERYBODY.match(one.name)
    )
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


def _each_names_its_own(letter: Letter) -> bool:
    """Tell whether the items name who is to do them, so that who is named nowhere has nothing to do."""
    first = min((item.span.start for item in letter.directive.items()), default=0)
    for one in letter.directive.assignments:
        inherited = any(agency.span.start < first for agency in one.agencies)
        everybody = any(_EVERYBODY.match(agency.name) for agency in one.agencies)
        if one.path is not None and (not one.agencies or inherited or everybody):
            return False
    return True


def _means(task: str, addressee: str, place: str) -> bool:
    return (
        bare(task, place) == bare(addressee, place)
        or alike(task, addressee, place)
        or stands_for(task, addressee)
        or stands_for(addressee, task)
    )
