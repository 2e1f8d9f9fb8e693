"""What stands above the head: the page of a portal, the registry's stamp of receipt, the head of a mail."""

from __future__ import annotations

from datetime import timedelta

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import shown
from tools.accuracy.generator.layouts.header.parts import with_head
from tools.accuracy.generator.model import BLANK, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout

OTHER_DAY = "date: date of printing or of signing differs"


@layout("above", "nothing", hand="fresh", weight=9)
def nothing(letter: Letter, chance: Chance) -> Passage:
    """Begin with the head, or with empty lines."""
    return Passage(BLANK * chance.between(0, 2))


@layout("above", "header: site title above the issuer", OTHER_DAY, hand="fresh", fits=with_head)
def portal(letter: Letter, chance: Chance) -> Passage:
    """Write name and path of a portal, and the day of posting."""
    posted = shown(letter.day + timedelta(days=chance.between(1, 9)))
    path = chance.pick(["Trang chủ / Văn bản / Chi tiết văn bản", "HỆ THỐNG VĂN BẢN", "English"])
    day = chance.pick([f"Ngày đăng: {posted} 08:{chance.between(10, 59)}", f"Cập nhật: {posted}"])
    title = f"TRANG THÔNG TIN ĐIỆN TỬ TỔNG HỢP - {letter.office.territory.upper()}"
    return Passage(fixed(title, path, day, "Cỡ chữ: A- A A+") + BLANK)


@layout("above", "receipt stamp", OTHER_DAY, hand="fresh", fits=with_head)
def stamped(letter: Letter, chance: Chance) -> Passage:
    """Write the stamp of the registry that received the letter."""
    came = shown(letter.day + timedelta(days=chance.between(1, 6)))
    number = chance.between(100, 2999)
    stamp = chance.pick(
        [
            (f"ĐẾN  Số: {number}  Ngày: {came}",),
            ("CÔNG VĂN ĐẾN", f"Số đến: {number}", f"Ngày đến: {came}", "Chuyển: .........."),
            (f"[Văn bản đến số {number}, nhận lúc 14:20 {came}]",),
        ]
    )
    return Passage(fixed(*stamp) + BLANK)


@layout("above", "head of a mail", OTHER_DAY, hand="fresh", fits=with_head)
def mailed(letter: Letter, chance: Chance) -> Passage:
    """Write sender, receiver, day and subject of the mail that the letter came in."""
    sent = shown(letter.day + timedelta(days=chance.between(0, 4)))
    lines = (
        "Từ: Văn thư <vanthu.minhhoa@vidu.vn>",
        f"Ngày: {sent} 16:{chance.between(10, 59)}",
        "Chủ đề: Fwd: Chuyển văn bản để thực hiện",
        "Kính chuyển các đơn vị văn bản dưới đây.",
    )
    return Passage(fixed(*lines) + BLANK)
