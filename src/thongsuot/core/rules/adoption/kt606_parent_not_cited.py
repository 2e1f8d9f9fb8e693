"""Không viện dẫn văn bản cấp trên, hoặc viện dẫn sai số, sai ngày.

Kiểm tra gì:
    Văn bản triển khai phải viện dẫn đúng số, ký hiệu và ngày của văn bản cấp trên.
Vì sao:
    Không viện dẫn hoặc viện dẫn sai thì không nối được chuỗi chỉ đạo, không tra được văn bản gốc.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6; văn bản chỉ đạo của cấp trên
Ví dụ:
    === Văn bản cấp trên ===
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 817/SYT-NVY
    V/v kỷ niệm Ngày Công tác xã hội Việt Nam lần thứ 8 năm 2024

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Ủy ban nhân dân các huyện.

    Sở Y tế đề nghị:

    1. Ủy ban nhân dân các huyện tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và kết nối”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội Việt Nam” từ ngày 20/3/2024 đến ngày 30/3/2024.

    2. Ủy ban nhân dân các huyện thăm hỏi, tặng quà cho các đối tượng yếu thế.

    Ủy ban nhân dân các huyện báo cáo kết quả thực hiện về Sở Y tế trước ngày 10/4/2024./.
    === Văn bản của đơn vị ===
    ỦY BAN NHÂN DÂN
    HUYỆN BẮC SƠN

    Số: 64/UBND-YT
    V/v kỷ niệm Ngày Công tác xã hội Việt Nam lần thứ 8 năm 2024

    Bắc Sơn, ngày 11 tháng 3 năm 2024

    Kính gửi: Ủy ban nhân dân các xã.

    Thực hiện Công văn số 871/SYT-NVY ngày 05/3/2024 của Sở Y tế về việc kỷ niệm Ngày Công tác xã hội Việt Nam, Ủy ban nhân dân huyện yêu cầu:

    1. Ủy ban nhân dân các xã tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và kết nối”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội Việt Nam” từ ngày 20/3/2024 đến ngày 30/3/2024.

    2. Ủy ban nhân dân các xã thăm hỏi, tặng quà cho các đối tượng yếu thế.

    Ủy ban nhân dân các xã báo cáo kết quả thực hiện về Phòng Y tế trước ngày 05/4/2024./.
Sửa thành:
    === Văn bản cấp trên ===
    UBND TỈNH LẠNG SƠN
    SỞ Y TẾ

    Số: 817/SYT-NVY
    V/v kỷ niệm Ngày Công tác xã hội Việt Nam lần thứ 8 năm 2024

    Lạng Sơn, ngày 05 tháng 3 năm 2024

    Kính gửi: Ủy ban nhân dân các huyện.

    Sở Y tế đề nghị:

    1. Ủy ban nhân dân các huyện tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và kết nối”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội Việt Nam” từ ngày 20/3/2024 đến ngày 30/3/2024.

    2. Ủy ban nhân dân các huyện thăm hỏi, tặng quà cho các đối tượng yếu thế.

    Ủy ban nhân dân các huyện báo cáo kết quả thực hiện về Sở Y tế trước ngày 10/4/2024./.
    === Văn bản của đơn vị ===
    ỦY BAN NHÂN DÂN
    HUYỆN BẮC SƠN

    Số: 64/UBND-YT
    V/v kỷ niệm Ngày Công tác xã hội Việt Nam lần thứ 8 năm 2024

    Bắc Sơn, ngày 11 tháng 3 năm 2024

    Kính gửi: Ủy ban nhân dân các xã.

    Thực hiện Công văn số 817/SYT-NVY ngày 05/3/2024 của Sở Y tế về việc kỷ niệm Ngày Công tác xã hội Việt Nam, Ủy ban nhân dân huyện yêu cầu:

    1. Ủy ban nhân dân các xã tổ chức lễ kỷ niệm Ngày Công tác xã hội Việt Nam (25/3/2024) với chủ đề “Tiên phong, chuyên nghiệp và kết nối”; treo băng rôn với nội dung “Chào mừng Ngày Công tác xã hội Việt Nam” từ ngày 20/3/2024 đến ngày 30/3/2024.

    2. Ủy ban nhân dân các xã thăm hỏi, tặng quà cho các đối tượng yếu thế.

    Ủy ban nhân dân các xã báo cáo kết quả thực hiện về Phòng Y tế trước ngày 05/4/2024./.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.fuzz import ratio

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.letter import day_of
from thongsuot.core.rules.rewriting import dated, numbered
from thongsuot.core.vocabulary.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.citation import Citation
    from thongsuot.core.model.head import PartialDate
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.ERROR

_NEAR = 75.0


def check(letter: Letter) -> Iterator[Flaw]:
    """Look for the number of the parent among the citations, then compare the date."""
    parent = letter.context.parent
    number = parent.directive.number if parent is not None else None
    if parent is None or number is None or not number.serial or not number.symbol:
        return
    wanted, day = f"{number.serial}/{number.symbol}", _day(parent.directive.date)
    same = [
        one for one in letter.directive.citations if one.number and fold(one.number) == fold(wanted)
    ]
    if same:
        wrong = [one for one in same if day and one.date and one.date != day]
        if wrong:
            yield Flaw(
                f"Ngày của văn bản cấp trên số {wanted} ghi sai: đúng là {_written(day)}.",
                wrong[0].span,
                fix=dated(letter, wrong[0], day),
            )
        return
    near = [one for one in letter.directive.citations if one.number and _is_meant(one, wanted, day)]
    if near:
        yield Flaw(
            f"Số văn bản cấp trên ghi “{near[0].number}”, đúng là “{wanted}”.",
            near[0].span,
            fix=numbered(letter, near[0], wanted),
        )
    else:
        yield Flaw(
            f"Chưa viện dẫn văn bản cấp trên số {wanted}.",
            related=(Span(letter.body.start, letter.body.start),),
        )


def _is_meant(citation: Citation, wanted: str, day: str | None) -> bool:
    same_day = day is not None and citation.date == day
    return same_day or ratio(citation.number or "", wanted) >= _NEAR


def _day(written: PartialDate | None) -> str | None:
    day = day_of(written.year, written.month, written.day) if written is not None else None
    return day.isoformat() if day is not None else None


def _written(iso: str | None) -> str:
    year, month, day = (iso or "--").split("-")
    return f"ngày {day}/{month.lstrip('0')}/{year}"
