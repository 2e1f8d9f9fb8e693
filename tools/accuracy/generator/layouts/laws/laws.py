"""Laws and decrees (luật, nghị định): head, articles that order nobody, and signature."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import long_date
from tools.accuracy.generator.layouts.header.parts import (
    beside,
    issuer,
    left_lines,
    right_lines,
    texts,
    truth_of,
)
from tools.accuracy.generator.model import BLANK, Letter, Passage, centred, fixed, paragraphs
from tools.accuracy.generator.registry import layout, write


def _law(letter: Letter) -> bool:
    return letter.kind == "luat"


def _decree(letter: Letter) -> bool:
    return letter.kind == "nghi_dinh"


def _number(letter: Letter) -> Passage:
    if _law(letter):
        term = 13 + (letter.day.year > 2016) + (letter.day.year > 2021)  # noqa: PLR2004 - years of elections
        symbol, before = f"{letter.day.year}/QH{term}", "Luật số: "
    else:
        symbol, before = f"{letter.day.year}/NĐ-CP", "Số: "
    words = f"{letter.serial}/{symbol}"
    return Passage(fixed(f"{before}{words}"), {"number": [letter.serial, symbol, words]})


def _title(letter: Letter) -> Passage:
    """Give the title; that of a law is printed in capitals."""
    shown = letter.subject.upper() if _law(letter) else letter.subject
    more = [letter.subject] if shown != letter.subject else []
    return Passage(centred(letter.title, shown), {"subject": shown, "subject_arguable": more})


@layout("law head", "columns merged by spaces")
def merged(letter: Letter, chance: Chance) -> Passage:
    """Set both columns as the text of a PDF has them."""
    number, date, title = _number(letter), write("date", letter, chance), _title(letter)
    lines = beside(left_lines(letter), right_lines(letter, chance))
    lines += beside(texts(number), texts(date)) + BLANK
    return Passage(lines + title.lines + BLANK) + truth_of(issuer(letter), number, date, title)


@layout("law head", "one below the other")
def below(letter: Letter, chance: Chance) -> Passage:
    """Set the issuer first, then the nation's name, number and date."""
    number, date, title = _number(letter), write("date", letter, chance), _title(letter)
    lines = fixed(*left_lines(letter), "", *right_lines(letter, chance), "")
    lines += number.lines + date.lines + BLANK + title.lines + BLANK
    return Passage(lines) + truth_of(issuer(letter), number, date, title)


@layout("law head", "date: only in the closing sentence", fits=_law)
def undated(letter: Letter, chance: Chance) -> Passage:
    """Leave place and date out; the closing sentence has the day."""
    number, title = _number(letter), _title(letter)
    lines = beside(left_lines(letter), right_lines(letter, chance)) + number.lines + BLANK
    words = f"ngày {long_date(letter.day)}"
    day = letter.day
    truth = {"place": None, "date": [day.day, day.month, day.year, words]}
    return Passage(lines + title.lines + BLANK, truth) + truth_of(issuer(letter), number, title)


def _articles(letter: Letter) -> Passage:
    lines = (
        "Điều 1. Phạm vi điều chỉnh",
        f"{letter.title.capitalize()} này quy định về {letter.topic}.",
        "Điều 2. Giải thích từ ngữ",
        "1. Dữ liệu là thông tin dưới dạng ký hiệu, chữ viết, chữ số, hình ảnh, âm thanh.",
        "2. Hồ sơ là tập hợp các văn bản, tài liệu có liên quan với nhau.",
        "Điều 3. Hiệu lực thi hành",
        f"{letter.title.capitalize()} này có hiệu lực thi hành từ ngày 01 tháng 01 năm {letter.day.year + 1}.",
    )
    paths = ["Điều 1", "Điều 2", "Điều 2.1", "Điều 2.2", "Điều 3"]
    # Whether definitions and the day of effect order anything is no question of tasks.
    open_ones = [{"path": one, "agencies": []} for one in paths]
    return Passage(paragraphs(*lines), {"outline": paths, "assignments_optional": open_ones})


@layout("law body", "articles of a law", fits=_law)
def of_law(letter: Letter, chance: Chance) -> Passage:
    """Write a law."""
    term, session = ("XV", 7) if letter.day.year > 2021 else ("XIV", 8)  # noqa: PLR2004 - the year of an election
    start = paragraphs(
        "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;",
        f"Quốc hội ban hành Luật {letter.subject}.",
    )
    end = (
        f"Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa {term}, kỳ họp thứ {session} "
        f"thông qua ngày {long_date(letter.day)}./."
    )
    return Passage(start) + _articles(letter) + Passage(paragraphs(end))


@layout("law body", "articles of a decree", fits=_decree)
def of_decree(letter: Letter, chance: Chance) -> Passage:
    """Write a decree."""
    start = paragraphs(
        "Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;",
        "Theo đề nghị của Bộ trưởng Bộ Nội vụ;",
        f"Chính phủ ban hành Nghị định về {letter.topic}.",
    )
    cited = {
        "role": "basis", "kind": "luat", "number": None, "date": "2015-06-19", "issuer": None,
        "issuer_arguable": ["Quốc hội"], "words": "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015",
    }  # fmt: skip
    return Passage(start, {"citations": [cited]}) + _articles(letter)


@layout("law tail", "signature of the President of the Assembly", fits=_law)
def by_assembly(letter: Letter, chance: Chance) -> Passage:
    """Write `CHỦ TỊCH QUỐC HỘI`; a law has no Nơi nhận."""
    sign = write("signature", letter, chance)
    return Passage(BLANK + sign.lines, {**sign.truth, "archive": None})


@layout("law tail", "Nơi nhận and signature of the government", fits=_decree)
def by_government(letter: Letter, chance: Chance) -> Passage:
    """Write Nơi nhận and `TM. CHÍNH PHỦ`."""
    return write("tail", letter, chance)
