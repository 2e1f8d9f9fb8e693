"""Place and date as they are met: with slashes, broken lines, without a comma or a place, beside a signing tool's."""

from __future__ import annotations

from datetime import timedelta

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import long_date, shown
from tools.accuracy.generator.model import Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


def _passage(letter: Letter, line: str, words: str, parts: list[int | None]) -> Passage:
    return Passage(fixed(line), {"place": letter.office.place, "date": [*parts, words]})


def _all(letter: Letter) -> list[int | None]:
    return [letter.day.day, letter.day.month, letter.day.year]


@layout("date", "full", hand="fresh", weight=3)
def usual(letter: Letter, chance: Chance) -> Passage:
    """Thái Bình, ngày 05 tháng 03 năm 2024: zeros where the decree has none, or none where it has."""
    day = letter.day
    words = chance.pick(
        [
            f"ngày {long_date(day)}",
            f"ngày {day.day} tháng {day.month} năm {day.year}",
            f"ngày {day:%d} tháng {day:%m} năm {day.year}",
        ]
    )
    return _passage(letter, f"{letter.office.place}, {words}", words, _all(letter))


@layout("date", "with slashes", hand="fresh")
def slashes(letter: Letter, chance: Chance) -> Passage:
    """Thái Bình, ngày 05/3/2024."""
    sign = chance.pick(["/", "/", " / ", "-"])
    words = f"ngày {shown(letter.day).replace('/', sign)}"
    return _passage(letter, f"{letter.office.place}, {words}", words, _all(letter))


@layout("date", "no comma behind the place", hand="fresh")
def no_comma(letter: Letter, chance: Chance) -> Passage:
    """Thái Bình ngày 05 tháng 3 năm 2024, or a stop behind the place."""
    words = f"ngày {long_date(letter.day)}"
    sign = chance.pick(["", ".", " -", ";"])
    return _passage(letter, f"{letter.office.place}{sign} {words}", words, _all(letter))


@layout("date", "no place", hand="fresh")
def no_place(letter: Letter, chance: Chance) -> Passage:
    """Ngày 05 tháng 3 năm 2024."""
    words = f"{chance.pick(['Ngày', 'ngày'])} {long_date(letter.day)}"
    return Passage(fixed(words), {"place": None, "date": [*_all(letter), words]})


@layout("date", "day missing", hand="fresh")
def open_day(letter: Letter, chance: Chance) -> Passage:
    """Thái Bình, ngày      /3/2024."""
    gap = chance.pick(["      ", " … ", " ....", "\u00a0\u00a0\u00a0\u00a0"])
    month = f"{letter.day.month:02d}"
    words = chance.pick(
        [f"ngày{gap}/{month}/{letter.day.year}", f"ngày{gap}tháng {month} năm {letter.day.year}"]
    )
    parts: list[int | None] = [None, letter.day.month, letter.day.year]
    return _passage(letter, f"{letter.office.place}, {words}", words, parts)


@layout("date", "month missing", hand="fresh")
def open_month(letter: Letter, chance: Chance) -> Passage:
    """Thái Bình, ngày ….. tháng ….. năm 2024."""
    gap = chance.pick(["      ", " …… ", " ... ", " _____ "])
    words = f"ngày{gap}tháng{gap}năm {letter.day.year}"
    parts: list[int | None] = [None, None, letter.day.year]
    return _passage(letter, f"{letter.office.place}, {words}", words, parts)


@layout("date", "date of printing or of signing differs", hand="fresh")
def signed_later(letter: Letter, chance: Chance) -> Passage:
    """Write a line of the signing tool below the date of the letter."""
    words = f"ngày {long_date(letter.day)}"
    later = letter.day + timedelta(days=chance.between(0, 3))
    tool = chance.pick(
        [
            f"Thời gian ký: {later:%d.%m.%Y} 16:20:11 +07:00",
            f"Ngày ký: {later:%d-%m-%Y} 09:31:40",
            f"(Bản in lúc 07:45 {later:%d/%m/%Y})",
        ]
    )
    passage = _passage(letter, f"{letter.office.place}, {words}", words, _all(letter))
    return Passage(passage.lines + fixed(tool), passage.truth)
