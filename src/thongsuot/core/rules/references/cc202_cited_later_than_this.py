"""Văn bản viện dẫn có ngày sau ngày ban hành.

Kiểm tra gì:
    Ngày của văn bản được viện dẫn không được sau ngày của chính văn bản này.
Vì sao:
    Không thể căn cứ vào văn bản chưa ban hành: một trong hai ngày bị sai.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b
Ví dụ:
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 45/SYT-NVY
    V/v tổ chức Tháng hành động

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Các bệnh viện.

    Thực hiện Công văn số 249/BYT-TCCB ngày 15/4/2024 của Bộ Y tế về việc tổ chức Tháng hành động;

    Sở Y tế yêu cầu:

    1. Các bệnh viện tổ chức lễ phát động.
Sửa thành:
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 45/SYT-NVY
    V/v tổ chức Tháng hành động

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Các bệnh viện.

    Thực hiện Công văn số 249/BYT-TCCB ngày 15/02/2024 của Bộ Y tế về việc tổ chức Tháng hành động;

    Sở Y tế yêu cầu:

    1. Các bệnh viện tổ chức lễ phát động.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.letter import iso_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare each cited date with the date of issue, as far as that is given."""
    written = letter.directive.date
    if written is None or written.year is None:
        return
    own = tuple(part for part in (written.year, written.month, written.day) if part is not None)
    if written.month is None:
        own = own[:1]
    for citation in letter.directive.citations:
        cited = iso_day(citation.date)
        if cited is not None and (cited.year, cited.month, cited.day)[: len(own)] > own:
            yield Flaw(
                f"Văn bản số {citation.number or '…'} ghi ngày {cited.day:02d}/{cited.month}/{cited.year}, sau ngày ban hành văn bản này.",
                citation.span,
            )
