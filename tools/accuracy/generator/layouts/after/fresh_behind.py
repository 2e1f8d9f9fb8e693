"""What else stands behind signatures: lists of a portal, files, mail footers, annexes with a head and dates of their own."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import shown
from tools.accuracy.generator.layouts.header.parts import MOTTO, NATION, left_lines
from tools.accuracy.generator.model import BLANK, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


@layout("after", "nothing", hand="fresh", weight=6)
def nothing(letter: Letter, chance: Chance) -> Passage:
    """End with the signature, sometimes with empty lines."""
    return Passage(BLANK * chance.between(0, 2))


@layout("after", "list of a portal", hand="fresh")
def portal(letter: Letter, chance: Chance) -> Passage:
    """Write what a portal puts below a document."""
    lines = (
        chance.pick(["Tệp đính kèm:", "Tải về:"]), f"{letter.serial}_signed.pdf (1,2 MB)",
        chance.pick(["Các tin khác", "Văn bản khác"]), f"Thông báo lịch tiếp công dân ({shown(letter.day)})",
        "Lượt xem: 1204", "[Trở về]",
    )  # fmt: skip
    return Passage(BLANK + fixed(*lines))


@layout("after", "footer of a mail", hand="fresh")
def mail(letter: Letter, chance: Chance) -> Passage:
    """Write the footer of the mail that the text was copied from."""
    lines = (
        "--", "Trân trọng,", "Bộ phận Văn thư", "Điện thoại: 0200.3000.000",
        "Vui lòng xem xét môi trường trước khi in thư này.",
    )  # fmt: skip
    return Passage(BLANK + fixed(*lines))


@layout("after", "annex with its own head", hand="fresh")
def annex(letter: Letter, chance: Chance) -> Passage:
    """Add a list of slogans with the head of the issuer once more and the date of the letter."""
    lines = (
        *left_lines(letter), NATION, MOTTO, "PHỤ LỤC", "CÁC KHẨU HIỆU TUYÊN TRUYỀN",
        f"(Kèm theo Văn bản ngày {shown(letter.day)} của {letter.office.called})",
        "1. Toàn dân tích cực tham gia giữ gìn vệ sinh môi trường!",
        "2. Vì cộng đồng văn minh, an toàn, hạnh phúc!",
    )  # fmt: skip
    return Passage(
        BLANK + fixed(*lines),
        {"citations_optional": [{"kind": "other", "date": letter.day.isoformat()}]},
    )


@layout("after", "form with its own head", hand="fresh")
def form(letter: Letter, chance: Chance) -> Passage:
    """Add the form of the report that units are to fill in."""
    unit = chance.pick(["ĐƠN VỊ: ..................", "TÊN CƠ QUAN ........"])
    lines = (
        unit, "Biểu số 02", "TỔNG HỢP KẾT QUẢ", "(Số liệu tính từ ngày ... đến ngày ...)",
        "STT\tNội dung\tĐơn vị tính\tKết quả", "1\tSố cuộc\tcuộc\t", "2\tSố người tham gia\tlượt người\t",
        "......, ngày ..... tháng ..... năm .....", "NGƯỜI LẬP BIỂU\tTHỦ TRƯỞNG ĐƠN VỊ",
    )  # fmt: skip
    return Passage(BLANK + fixed(*lines))
