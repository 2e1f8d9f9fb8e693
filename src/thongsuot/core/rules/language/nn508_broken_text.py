"""Chữ trong tệp bị vỡ, đã phục hồi khi đọc.

Kiểm tra gì:
    Chữ bị giãn từng ký tự, dấu thanh rời khỏi chữ, sai bảng mã.
Vì sao:
    Văn bản trông bình thường nhưng không tìm kiếm, sao chép, đọc bằng máy được; nơi nhận chép lại sẽ sai.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 3 (bộ mã ký tự Unicode theo TCVN 6909:2001)
Ví dụ:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế tổ chức ca ́c hoa ̣t động kỷ niệm.
Sửa thành:
    Kính gửi: Các Sở: Y tế, Nội vụ.

    Ủy ban nhân dân tỉnh đề nghị:

    1. Sở Y tế tổ chức các hoạt động kỷ niệm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit, Fix, Severity
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE

_KINDS = {
    "letter_spacing": "các chữ cái bị giãn rời nhau",
    "unicode_form": "dấu thanh bị rời khỏi chữ",
    "mojibake": "chữ bị sai bảng mã",
}


def check(letter: Letter) -> Iterator[Flaw]:
    """Name each sort of damage once, with the line where it begins."""
    source = letter.reading.source_text
    for kind, what in _KINDS.items():
        places = [
            repair.span
            for repair in source.repairs
            if repair.kind == kind
            and (kind != "unicode_form" or " " in repair.source_span.of(source.original).strip())
        ]
        if places:
            lines = {
                line.span
                for place in places[:1]
                if (line := letter.line_at(place.start)) is not None
            }
            first = next(iter(lines), places[0])
            yield Flaw(
                f"Chữ trong tệp bị vỡ ({what}, {len(places)} chỗ); phần mềm đã phục hồi khi đọc, nên sửa lại tệp gốc.",
                first,
                related=tuple(places[:20]),
                fix=Fix(
                    safe=True, edits=tuple(Edit(place, place.of(letter.text)) for place in places)
                ),
            )
