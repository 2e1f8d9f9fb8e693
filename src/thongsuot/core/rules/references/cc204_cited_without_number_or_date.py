"""Viện dẫn thiếu số hoặc thiếu ngày.

Kiểm tra gì:
    Căn cứ phải ghi đủ tên loại, số, ký hiệu, ngày ban hành và cơ quan ban hành (luật, pháp lệnh chỉ cần tên).
Vì sao:
    Thiếu số hoặc ngày thì không tra được văn bản gốc.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b
Ví dụ:
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 45/SYT-NVY
    V/v tổ chức Tháng hành động

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Các bệnh viện.

    Thực hiện Công văn số 249/BYT-TCCB của Bộ Y tế về việc tổ chức Tháng hành động;

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

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING

_BY_NAME = {"luat", "phap_lenh", "hien_phap"}


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the grounds; a document that was cited in full before may be cited by its number."""
    full = {
        citation.number
        for citation in letter.directive.citations
        if citation.number and citation.date
    }
    for citation in letter.directive.citations:
        if citation.role != "basis" or citation.kind in _BY_NAME or citation.number in full:
            continue
        missing = [
            name
            for name, value in (("số, ký hiệu", citation.number), ("ngày ban hành", citation.date))
            if not value
        ]
        if missing and not (
            citation.date is None and _YEAR_IN_NUMBER.search(citation.number or "")
        ):
            yield Flaw(f"Căn cứ viện dẫn thiếu {' và '.join(missing)}.", citation.span)


_YEAR_IN_NUMBER = re.compile(r"^\d+/\d{4}/")
