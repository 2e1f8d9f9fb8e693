"""What stands above the head and is no part of the letter: portals, signing tools, receipts."""

from __future__ import annotations

from datetime import timedelta

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.header.parts import with_head
from tools.accuracy.generator.model import BLANK, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


@layout("above", "nothing", weight=9)
def nothing(letter: Letter, chance: Chance) -> Passage:
    """Begin with the head."""
    return Passage(())


@layout("above", "header: site title above the issuer", fits=with_head)
def site(letter: Letter, chance: Chance) -> Passage:
    """Put the title and the path of a portal above the head."""
    name = letter.office.territory
    title = chance.pick(
        [
            f"Cổng thông tin điện tử {name}",
            f"CỔNG THÔNG TIN ĐIỆN TỬ {name.upper()}",
            f"Trang thông tin điện tử {name}",
        ]
    )
    path = chance.pick(["Trang chủ > Văn bản chỉ đạo", "Trang chủ » Văn bản điều hành", ""])
    return Passage(fixed(title) + (fixed(path) if path else ()) + BLANK)


@layout("above", "date: date of printing or of signing differs", fits=with_head)
def signing_tool(letter: Letter, chance: Chance) -> Passage:
    """Put the lines of a signing tool above the head."""
    day = letter.day + timedelta(days=chance.between(0, 4))
    hour = f"{chance.between(7, 17):02d}:{chance.between(0, 59):02d}:{chance.between(0, 59):02d}"
    lines = (
        f"Ký bởi: {letter.office.name}",
        "Email: vanthu@example.vn",
        f"Cơ quan: {letter.office.territory[0].upper()}{letter.office.territory[1:]}",
        f"Ngày ký: {day:%d-%m-%Y} {hour} +07:00",
    )
    return Passage(fixed(*lines) + BLANK)


@layout("above", "date: date of printing or of signing differs", fits=with_head)
def printed(letter: Letter, chance: Chance) -> Passage:
    """Put the line that a browser prints above the head."""
    day = letter.day + timedelta(days=chance.between(3, 300))
    line = f"{day.day}/{day.month}/{day.year}, {chance.between(7, 12)}:{chance.between(10, 59)}"
    return Passage(fixed(chance.pick([f"In ngày {line}", f"Ngày in: {day:%d/%m/%Y}"])) + BLANK)
