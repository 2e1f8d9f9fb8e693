"""Place and date (địa danh, ngày tháng năm) of letters."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import long_date
from tools.accuracy.generator.model import Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


def _passage(letter: Letter, words: str, parts: list[int | None]) -> Passage:
    place = letter.office.place
    return Passage(fixed(f"{place}, {words}"), {"place": place, "date": [*parts, words]})


@layout("date", "full", weight=5)
def full(letter: Letter, chance: Chance) -> Passage:
    """Thái Bình, ngày 05 tháng 3 năm 2024."""
    day = letter.day
    return _passage(letter, f"ngày {long_date(day)}", [day.day, day.month, day.year])


@layout("date", "day missing")
def no_day(letter: Letter, chance: Chance) -> Passage:
    """Thái Bình, ngày    tháng 3 năm 2024."""
    day = letter.day
    gap = chance.pick(["   ", "      ", " ... ", " … ", "....."])
    words = f"ngày{gap}tháng {day.month:02d} năm {day.year}"
    return _passage(letter, words, [None, day.month, day.year])


@layout("date", "month missing")
def no_month(letter: Letter, chance: Chance) -> Passage:
    """Thái Bình, ngày     tháng     năm 2024."""
    gap = chance.pick(["   ", "      ", " ... ", "....."])
    words = f"ngày{gap}tháng{gap}năm {letter.day.year}"
    return _passage(letter, words, [None, None, letter.day.year])


@layout("date", "all missing")
def nothing(letter: Letter, chance: Chance) -> Passage:
    """Thái Bình, ngày     tháng     năm."""
    gap = chance.pick(["   ", "      ", " ... ", "....."])
    words = f"ngày{gap}tháng{gap}năm{gap.rstrip()}"
    passage = _passage(letter, words, [None, None, None])
    return Passage(passage.lines, {**passage.truth, "date_arguable": [None]})
