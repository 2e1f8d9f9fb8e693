"""What is told before the grounds: accidents, figures up to a day, weather, earlier meetings."""

from __future__ import annotations

from datetime import timedelta

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import long_date, shown
from tools.accuracy.generator.model import Letter, Passage, paragraphs
from tools.accuracy.generator.registry import layout


def _told(letter: Letter) -> bool:
    return letter.kind != "quyet_dinh"


@layout("context", "nothing", hand="fresh", weight=6)
def nothing(letter: Letter, chance: Chance) -> Passage:
    """Begin with the grounds."""
    return Passage(())


@layout("context", "date: trap, figures up to a day", hand="fresh", fits=_told)
def figures(letter: Letter, chance: Chance) -> Passage:
    """Tell figures up to a day before the letter."""
    day = shown(letter.day - timedelta(days=chance.between(1, 20)))
    number, share = chance.between(11, 480), chance.between(2, 40)
    words = chance.pick(
        [
            f"Tính đến hết ngày {day}, toàn địa bàn ghi nhận {number} trường hợp vi phạm, tăng {share}% so với cùng kỳ.",
            f"Theo số liệu tổng hợp đến {day}, mới có {share}/{number} đơn vị hoàn thành chỉ tiêu được giao.",
        ]
    )
    return Passage(paragraphs(words))


@layout("context", "date: trap, day of an accident", hand="fresh", fits=_told)
def accident(letter: Letter, chance: Chance) -> Passage:
    """Tell what happened some day."""
    day = letter.day - timedelta(days=chance.between(1, 9))
    words = f"Vào khoảng 21 giờ 15 phút ngày {long_date(day)}, tại khu dân cư số {chance.between(2, 9)} đã xảy ra sự việc gây thiệt hại về tài sản."
    return Passage(paragraphs(words))


@layout("context", "date: trap, meeting time", hand="fresh", fits=_told)
def invited(letter: Letter, chance: Chance) -> Passage:
    """Tell when a conference is to be held."""
    day = letter.day + timedelta(days=chance.between(4, 30))
    words = (
        f"Hội nghị trực tuyến về {letter.topic} dự kiến diễn ra lúc 14 giờ 00, ngày {shown(day)}."
    )
    return Passage(paragraphs(words))
