"""What is told before the grounds: facts whose days are traps, for none of them is the letter's."""

from __future__ import annotations

from datetime import timedelta

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import long_date, shown
from tools.accuracy.generator.layouts.bases.grounds import cite
from tools.accuracy.generator.model import Letter, Passage, paragraphs
from tools.accuracy.generator.registry import layout


def _no_decision(letter: Letter) -> bool:
    return letter.kind != "quyet_dinh"


@layout("context", "nothing", weight=7)
def nothing(letter: Letter, chance: Chance) -> Passage:
    """Begin with the grounds."""
    return Passage(())


@layout("context", "date: trap, meeting time", fits=_no_decision)
def meeting(letter: Letter, chance: Chance) -> Passage:
    """Tell of a meeting."""
    day = letter.day - timedelta(days=chance.between(2, 20))
    called = letter.office.called
    words = chance.pick(
        [
            f"Ngày {shown(day)}, {called} đã tổ chức cuộc họp bàn về {letter.topic}.",
            f"Vào lúc 08 giờ 00 ngày {shown(day)}, tại Hội trường, {called} tổ chức cuộc họp về {letter.topic}.",
        ]
    )
    return Passage(paragraphs(words))


@layout("context", "date: trap, end of a contest", fits=_no_decision)
def contest(letter: Letter, chance: Chance) -> Passage:
    """Tell of a contest and its end."""
    first = letter.day + timedelta(days=chance.between(5, 20))
    last = first + timedelta(days=chance.between(20, 60))
    words = (
        f"Cuộc thi trực tuyến tìm hiểu về {letter.topic} được mở từ ngày {shown(first)} và kết thúc vào "
        f"24 giờ 00 ngày {shown(last)}."
    )
    return Passage(paragraphs(words))


@layout("context", "date: trap, effect of a law", fits=_no_decision)
def effect(letter: Letter, chance: Chance) -> Passage:
    """Tell when a law takes effect."""
    year = letter.day.year
    law = chance.pick(["Luật Thực hiện dân chủ ở cơ sở", "Luật Giao thông đường bộ", "Luật Trẻ em"])
    words = f"{law} có hiệu lực thi hành từ ngày 01 tháng 7 năm {year - 1}. Thời gian qua, công tác tuyên truyền đã được quan tâm thực hiện."
    return Passage(paragraphs(words), {"citations_optional": [{"kind": "luat", "number": None}]})


@layout("context", "date: trap, date of a cited document", fits=_no_decision)
def cited(letter: Letter, chance: Chance) -> Passage:
    """Tell that an earlier document was issued; it is a mention, to read a ground is accepted."""
    words, truth = cite(letter, chance, "order")
    day = letter.day - timedelta(days=chance.between(90, 300))
    told = {**truth, "role": "mention", "role_arguable": ["basis"]}
    tail = f"kết quả thực hiện đến hết ngày {long_date(day)} còn chậm so với yêu cầu."
    return Passage(
        paragraphs(f"Thời gian qua, việc thực hiện {words} đã đạt được kết quả nhất định; {tail}"),
        {"citations": [told]},
    )
