"""Cơ quan được giao việc nhưng không có trong Kính gửi và Nơi nhận.

Kiểm tra gì:
    Mỗi cơ quan có nhiệm vụ trong văn bản phải được ghi ở Kính gửi hoặc Nơi nhận, bằng tên riêng hoặc trong một nhóm.
Vì sao:
    Cơ quan không có tên thì không nhận được văn bản, nhiệm vụ giao cho họ sẽ không ai làm.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 (nơi nhận để thực hiện)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Sở Tư pháp phổ biến các quy định mới.

    3. Sở Nội vụ tổ chức hội nghị tập huấn.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, KGVX.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ, Tư pháp.

    Ủy ban nhân dân tỉnh yêu cầu:

    1. Sở Y tế tổ chức lễ phát động Tháng hành động năm 2026.

    2. Sở Tư pháp phổ biến các quy định mới.

    3. Sở Nội vụ tổ chức hội nghị tập huấn.

    Nơi nhận:
    - Như trên;
    - Lưu: VT, KGVX.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.receivers import tasked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR

_LOCAL = "Ủy ban nhân dân"


def check(letter: Letter) -> Iterator[Flaw]:
    """Look up every body that has a task among those whom the letter reaches."""
    receivers = letter.receivers
    if not receivers.all:
        return
    for path, agency in tasked(letter):
        if agency.collective and not agency.name.startswith(_LOCAL):
            continue  # an open group: NV308 speaks of it
        if receivers.reach(agency.name) or receivers.nearest(agency.name):
            continue
        if receivers.covers(agency):
            continue
        if agency.name[:1].islower() and not agency.collective:
            continue  # half of a name: to tell that it gets no copy would mislead
        place = f"ở mục {path}" if path else "ở phần mở đầu"
        if receivers.inside(agency.name):
            yield Flaw(
                f"{agency.name} (trong cơ quan) được giao việc {place} nhưng không có ở Nơi nhận: nên ghi thêm để đơn vị nhận được văn bản.",
                agency.span,
                severity=Severity.NOTE,
            )
            continue
        yield Flaw(
            f"{agency.name} được giao việc {place} nhưng không có trong Kính gửi và Nơi nhận, nên sẽ không nhận được văn bản.",
            agency.span,
            severity=None if letter.is_state_document else Severity.NOTE,
        )
