"""Grounds: with dashes, in two date styles, a citation inside another's description, received letters, or none at all."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import long_date, shown
from tools.accuracy.generator.layouts.bases.grounds import cite
from tools.accuracy.generator.model import Json, Letter, Passage, paragraphs
from tools.accuracy.generator.phrases import choices
from tools.accuracy.generator.registry import layout


def _short_date(words: str, truth: Json) -> tuple[str, Json]:
    day = date.fromisoformat(truth["date"])
    return _replaced(words, truth, f"ngày {day.day}/{day.month}/{day.year}")


def _dashed_date(words: str, truth: Json) -> tuple[str, Json]:
    day = date.fromisoformat(truth["date"])
    return _replaced(words, truth, f"ngày {day:%d}-{day:%m}-{day.year}")


def _replaced(words: str, truth: Json, new: str) -> tuple[str, Json]:
    day = date.fromisoformat(truth["date"])
    for style in (f"ngày {shown(day)}", f"ngày {long_date(day)}"):
        words = words.replace(style, new)
        truth = {**truth, "words": truth["words"].replace(style, new)}
    return words, truth


@layout("bases", "dashes before the grounds", hand="fresh")
def dashed(letter: Letter, chance: Chance) -> Passage:
    """- Căn cứ …; - Căn cứ …; as schools and wards write."""
    sign = chance.pick(["- ", "-", "+ "])
    law, one = cite(letter, chance, "law")
    order, other = cite(letter, chance, "order")
    rows = (f"{sign}Căn cứ {law};", f"{sign}Căn cứ {order};")
    return Passage(paragraphs(*rows), {"citations": [one, other]})


@layout("bases", "two date styles", hand="fresh", weight=2)
def two_styles(letter: Letter, chance: Chance) -> Passage:
    """Write one date with slashes and the other with dashes or in words."""
    first, one = _short_date(*cite(letter, chance, "law"))
    second, other = _dashed_date(*cite(letter, chance, "order"))
    verb = chance.pick(["Căn cứ", "Thực hiện", "Triển khai thực hiện"])
    rows = paragraphs(f"Căn cứ {first};", f"{verb} {second}{chance.pick([',', '.', ';'])}")
    return Passage(rows, {"citations": [one, other]})


def _proposed(letter: Letter) -> bool:
    return letter.office.scope in {"province", "district"}


@layout("bases", "Xét đề nghị", "Theo đề nghị", hand="fresh", fits=_proposed, weight=2)
def proposal(letter: Letter, chance: Chance) -> Passage:
    """Xét đề nghị của Giám đốc Sở Tài chính tại Tờ trình số …, in one sentence with a ground."""
    first, one = cite(letter, chance, "order")
    words, other = cite(letter, chance, "proposal")
    if other["kind"] == "to_trinh":
        short = words.split(" của ")[0]
        body = other["issuer"]
        other = {**other, "words": short}
        verb = chance.pick(["theo đề nghị của", "xét đề nghị của"])
        words = f"{verb} {body} tại {short}"
    return Passage(paragraphs(f"Thực hiện {first}; {words},"), {"citations": [one, other]})


@layout("bases", "a document inside the description of another", hand="fresh", weight=2)
def nested(letter: Letter, chance: Chance) -> Passage:
    """Thực hiện Công văn số … về việc triển khai Quyết định số … của …: the second is a mention."""
    _, one = cite(letter, chance, "order")
    inner, other = cite(letter, chance, "law")
    day = timedelta(days=chance.between(20, 300))
    old = date.fromisoformat(one["date"]) - day
    inner, other = _replaced(inner, other, f"ngày {shown(old)}")
    told = {**other, "role": "mention", "date": old.isoformat()}
    if told["number"]:  # the year inside a number is that of its day
        number = re.sub(r"/20\d\d/", f"/{old.year}/", told["number"])
        inner = inner.replace(told["number"], number)
        told |= {"number": number, "words": told["words"].replace(told["number"], number)}
    words = f"Thực hiện {one['words']} về việc triển khai {inner},"
    return Passage(paragraphs(words), {"citations": [one, told]})


@layout("bases", "nhận được Công văn", hand="fresh")
def received(letter: Letter, chance: Chance) -> Passage:
    """Ngày …, UBND tỉnh nhận được …: the day of receipt is a trap."""
    words, truth = cite(letter, chance, "order")
    day = letter.day - timedelta(days=chance.between(0, 2))
    chance.drawn.add("date: trap, date of receipt")
    called = letter.office.called
    sentence = chance.pick(
        [
            f"Ngày {shown(day)}, {called} nhận được {words}. Sau khi xem xét,",
            f"Ngày {shown(day)}, {called} nhận được {words}; về vấn đề này,",
        ]
    )
    return Passage(paragraphs(sentence), {"citations": [truth]})


@layout("bases", "number without the word số", hand="fresh")
def bare(letter: Letter, chance: Chance) -> Passage:
    """Triển khai Kế hoạch 12/KH-UBND ngày … (kèm theo), or Tiếp theo Công văn …."""
    words, truth = cite(letter, chance, "order", number_word=False)
    verb = chance.pick(["Tiếp theo", "Triển khai", "Để triển khai thực hiện", "Căn cứ tinh thần"])
    return Passage(paragraphs(f"{verb} {words},"), {"citations": [truth]})


@layout("bases", "several joined by semicolons", hand="fresh")
def in_a_row(letter: Letter, chance: Chance) -> Passage:
    """Căn cứ …; …; thực hiện …, all in one paragraph."""
    law, one = cite(letter, chance, "law")
    order, other = cite(letter, chance, "order")
    words = f"Căn cứ {law}; thực hiện {order}{chance.pick([',', ';', '.'])}"
    return Passage(paragraphs(words), {"citations": [one, other]})


@layout("bases", "none", hand="fresh", fits=lambda letter: letter.kind != "quyet_dinh")
def aims_only(letter: Letter, chance: Chance) -> Passage:
    """Begin with the situation or the aim, without any document."""
    purposes = [entry["words"] for entry in choices(chance, "aims")]
    return Passage(paragraphs(chance.pick(purposes).format(topic=letter.topic)), {"citations": []})
