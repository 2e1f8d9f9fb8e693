"""Laws and decrees as portals of law print them: columns below each other with rules, articles with khoản and điểm."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import long_date
from tools.accuracy.generator.layouts.header.parts import (
    issuer,
    left_lines,
    right_lines,
    texts,
    truth_of,
)
from tools.accuracy.generator.model import BLANK, Json, Letter, Passage, centred, fixed, paragraphs
from tools.accuracy.generator.registry import layout, write

TERMS = ((2021, "XV", "15"), (2016, "XIV", "14"), (0, "XIII", "13"))


def _is_law(letter: Letter) -> bool:
    return letter.kind == "luat"


def _is_decree(letter: Letter) -> bool:
    return letter.kind == "nghi_dinh"


def _term(letter: Letter) -> tuple[str, str]:
    return next((roman, digits) for year, roman, digits in TERMS if letter.day.year > year)


def _numbered(letter: Letter, chance: Chance) -> Passage:
    """Write number and year: Luật số: 12/2019/QH14, Số: 12/2019/NĐ-CP."""
    law = _is_law(letter)
    symbol = f"{letter.day.year}/{'QH' + _term(letter)[1] if law else 'NĐ-CP'}"
    before = (
        chance.pick(["Luật số: ", "Luật số "]) if law else chance.pick(["Số: ", "Nghị định số: "])
    )
    words = f"{letter.serial}/{symbol}"
    return Passage(fixed(f"{before}{words}"), {"number": [letter.serial, symbol, words]})


def _titled(letter: Letter) -> Passage:
    shown = letter.subject.upper()
    truth: Json = {"subject": shown, "subject_arguable": [letter.subject]}
    return Passage(centred(letter.title, shown), truth)


@layout("law head", "rules below both columns", hand="fresh")
def ruled(letter: Letter, chance: Chance) -> Passage:
    """Write the columns below each other with rules, then number and date."""
    number, date = _numbered(letter, chance), write("date", letter, chance)
    title, rule = _titled(letter), chance.pick(["--------", "_______", "-------- "])
    lines = fixed(*left_lines(letter), rule, *right_lines(letter, chance), f"{rule}{rule}")
    lines += number.lines + date.lines + BLANK + title.lines + BLANK
    return Passage(lines) + truth_of(issuer(letter), number, date, title)


@layout("law head", "tabs between columns", hand="fresh")
def tabs(letter: Letter, chance: Chance) -> Passage:
    """Write both columns with a tab between them."""
    number, date = _numbered(letter, chance), write("date", letter, chance)
    title = _titled(letter)
    first = f"{' '.join(left_lines(letter))}\t{' '.join(right_lines(letter, chance))}"
    second = f"{texts(number)[0]}\t{' '.join(texts(date))}"
    lines = fixed(first, second) + BLANK + title.lines + BLANK
    return Passage(lines) + truth_of(issuer(letter), number, date, title)


@layout("law body", "articles with khoản and điểm", hand="fresh")
def articles(letter: Letter, chance: Chance) -> Passage:
    """Write scope, terms and effect; nothing in them is an order to a body."""
    title = letter.title.capitalize()
    year = letter.day.year + chance.between(1, 2)
    rows = [
        "Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng",
        f"1. {title} này quy định về {letter.topic}.",
        f"2. {title} này áp dụng đối với:",
        "a) Cơ quan, tổ chức, cá nhân trong nước;",
        "b) Tổ chức, cá nhân nước ngoài cư trú, hoạt động tại Việt Nam.",
        f"Điều 2. {title} này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm {year}.",
    ]
    paths = ["Điều 1", "Điều 1.1", "Điều 1.2", "Điều 1.2.a", "Điều 1.2.b", "Điều 2"]
    if _is_law(letter):
        rows.append(
            f"Luật này đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa {_term(letter)[0]} "
            f"thông qua ngày {long_date(letter.day)}."
        )
    start = "Quốc hội ban hành" if _is_law(letter) else "Chính phủ ban hành"
    open_ones = [{"path": one, "agencies": []} for one in paths]
    truth: Json = {"outline": paths, "assignments_optional": open_ones}
    return Passage(paragraphs(f"{start} {title} {letter.subject}.", *rows), truth)


@layout("law tail", "signature alone", hand="fresh", fits=_is_law)
def signed_by_assembly(letter: Letter, chance: Chance) -> Passage:
    """Write the signature; a law has no Nơi nhận."""
    sign = write("signature", letter, chance)
    return Passage(BLANK * 2 + sign.lines, {**sign.truth, "archive": None})


@layout("law tail", "Nơi nhận and signature", hand="fresh", fits=_is_decree)
def signed_by_government(letter: Letter, chance: Chance) -> Passage:
    """Write Nơi nhận and signature as any letter has them."""
    return write("tail", letter, chance)
