"""What stands behind the signature (phụ lục, biểu mẫu): none of it is the document's own."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.header.two_columns import MOTTO, NATION
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
