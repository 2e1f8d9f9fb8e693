"""Thiếu hoặc ghi sai Quốc hiệu, Tiêu ngữ.

Kiểm tra gì:
    Đầu văn bản phải có “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” và “Độc lập - Tự do - Hạnh phúc”.
Vì sao:
    Quốc hiệu và Tiêu ngữ là thành phần thể thức bắt buộc; thiếu thì văn bản không đúng thể thức.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1
Ví dụ:
    ỦY BAN NHÂN DÂN
    TỈNH LẠNG SƠN

    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
Sửa thành:
    ỦY BAN NHÂN DÂN
    TỈNH LẠNG SƠN

    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc

    Số: 45/UBND-KGVX

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Sở Y tế.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put
from thongsuot.core.vocabulary.folding import fold, plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.WARNING
DECREE = True

_NAME = "cộng hòa xã hội chủ nghĩa việt nam"
_MOTTO = "Độc lập - Tự do - Hạnh phúc"
_NEAR = 85.0


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for both lines above the body."""
    lines = [line for line in letter.lines if line.span.end <= letter.body.start]
    whole = " ".join(fold(line.text) for line in lines)  # pages break the name behind any word
    missing = [
        title
        for title, wanted in (("Quốc hiệu", _NAME), ("Tiêu ngữ", fold(_MOTTO)))
        if wanted not in whole
    ]
    for line in lines:
        near = ratio(fold(line.text), fold(_MOTTO)) if "Tiêu ngữ" in missing else 0.0
        if near >= _NEAR:
            missing.remove("Tiêu ngữ")
        wrong = near >= _NEAR or (fold(line.text) == fold(_MOTTO) and plain(line.text) != _MOTTO)
        if wrong and not line.text.isupper():
            yield Flaw(
                f"Tiêu ngữ phải ghi đúng là “{_MOTTO}”.", line.span, fix=put(line.span, _MOTTO)
            )
    if missing:
        yield Flaw(f"Văn bản thiếu {' và '.join(missing)} ở đầu trang.", related=(Span(0, 0),))
