"""Cùng một văn bản được viện dẫn với hai ngày hoặc hai số.

Kiểm tra gì:
    Một văn bản được nhắc nhiều lần phải cùng số và cùng ngày.
Vì sao:
    Ít nhất một chỗ sai; người đọc không biết tra theo chỗ nào.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b
Ví dụ:
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 45/SYT-NVY
    V/v tổ chức Tháng hành động

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Các bệnh viện.

    Thực hiện Công văn số 249/BYT-TCCB ngày 15/02/2024 của Bộ Y tế về việc tổ chức Tháng hành động;

    Sở Y tế yêu cầu:

    1. Các bệnh viện tổ chức lễ phát động theo Công văn số 249/BYT-TCCB ngày 16/02/2024 của Bộ Y tế.
Sửa thành:
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 45/SYT-NVY
    V/v tổ chức Tháng hành động

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Các bệnh viện.

    Thực hiện Công văn số 249/BYT-TCCB ngày 15/02/2024 của Bộ Y tế về việc tổ chức Tháng hành động;

    Sở Y tế yêu cầu:

    1. Các bệnh viện tổ chức lễ phát động theo Công văn số 249/BYT-TCCB ngày 15/02/2024 của Bộ Y tế.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.rewriting import dated, numbered
from thongsuot.core.vocabulary.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.citation import Citation
    from thongsuot.core.model.finding import Fix
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare each citation with the earlier ones of the same number, or of the same body, day and matter."""
    seen: list[Citation] = []
    for citation in letter.directive.citations:
        for earlier in seen:
            wrong = _differs(earlier, citation)
            if wrong is not None:
                fix = _as_before(letter, earlier, citation)
                yield Flaw(wrong, citation.span, related=(earlier.span,), fix=fix)
                break
        seen.append(citation)


def _differs(one: Citation, other: Citation) -> str | None:
    if not one.number or not other.number or not one.date or not other.date:
        return None
    same_number = fold(one.number) == fold(other.number)
    if same_number and one.date != other.date and _same_matter(one, other):
        return f"Văn bản số {other.number} được ghi với hai ngày khác nhau ({_day(one)} và {_day(other)})."
    matter = bool(one.about) and fold(one.about or "") == fold(other.about or "")
    if not same_number and matter and one.date == other.date and one.issuer == other.issuer:
        return f"Cùng một văn bản ngày {_day(other)} được ghi với hai số khác nhau ({one.number} và {other.number})."
    return None


def _as_before(letter: Letter, earlier: Citation, citation: Citation) -> Fix | None:
    """Write the later one as the earlier one: one of both is wrong, which one a person must know."""
    if earlier.date != citation.date:
        return dated(letter, citation, earlier.date)
    return numbered(letter, citation, earlier.number)


def _same_matter(one: Citation, other: Citation) -> bool:
    if one.about and other.about:
        return ratio(fold(one.about), fold(other.about)) > _ALIKE
    return True


def _day(citation: Citation) -> str:
    year, month, day = (citation.date or "").split("-")
    return f"{day}/{int(month)}/{year}"


_ALIKE = 80.0
