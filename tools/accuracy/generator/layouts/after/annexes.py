"""What stands behind the signature (phụ lục, biểu mẫu): none of it is the document's own."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.header.parts import MOTTO, NATION, beside, left_lines
from tools.accuracy.generator.model import BLANK, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


@layout("after", "nothing", weight=6)
def nothing(letter: Letter, chance: Chance) -> Passage:
    """End with the signature."""
    return Passage(())


@layout("after", "form with its own head")
def form(letter: Letter, chance: Chance) -> Passage:
    """Add a form to be filled in."""
    lines = (
        "", "", "Mẫu số 01", "TÊN CƠ QUAN, ĐƠN VỊ", "Số:      /BC-......", "", NATION, MOTTO,
        "........, ngày ... tháng ... năm ......", "", "BÁO CÁO", "Kết quả thực hiện", "",
        "Số lượng tham gia: ........................", "", "THỦ TRƯỞNG ĐƠN VỊ", "(Ký, ghi rõ họ tên)",
    )  # fmt: skip
    return Passage(BLANK + fixed(*lines))


@layout("after", "annex with its own head")
def annex(letter: Letter, chance: Chance) -> Passage:
    """Add an annex with a head, a list and no tasks."""
    called = letter.office.called
    lines = (
        "", chance.pick(["PHỤ LỤC", "PHỤ LỤC I", "Phụ lục 1"]), "DANH MỤC TÀI LIỆU",
        f"(Kèm theo {letter.title.capitalize() or 'Công văn'} của {called})", "",
        "STT | Tên tài liệu | Số lượng", "1 | Tờ gấp | 500", "2 | Sổ tay | 120",
    )  # fmt: skip
    return Passage(BLANK + beside(left_lines(letter), (NATION, MOTTO)) + fixed(*lines))


@layout("after", "attachments named behind the signature")
def attachments(letter: Letter, chance: Chance) -> Passage:
    """Name what is attached."""
    lines = chance.pick(
        [
            ("Tài liệu gửi kèm: Đề cương báo cáo.",),
            ("Đính kèm:", "1. Biểu mẫu số 01.docx", "2. Biểu mẫu số 02.xlsx"),
            ("(Gửi kèm: Mẫu báo cáo)",),
        ]
    )
    return Passage(BLANK + fixed(*lines))
