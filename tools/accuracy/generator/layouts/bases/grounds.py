"""Grounds (căn cứ) of letters, up to the order that follows."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import long_date, shown
from tools.accuracy.generator.model import Json, Letter, Office, Passage, paragraphs
from tools.accuracy.generator.phrases import choices
from tools.accuracy.generator.registry import layout


def cite(letter: Letter, chance: Chance, use: str, *, number_word: bool = True) -> tuple[str, Json]:
    """Draw a document of that use: its words with its subject, and its truth."""
    office = letter.office
    entry = chance.pick(
        _fitting(chance, use, office, letter.day.year)
        or _fitting(chance, "order", office, letter.day.year)
    )
    day = entry.get("date") or letter.day - timedelta(days=chance.between(3, 90))
    fill = {"ut": office.above, "n": chance.between(100, 1899), "y": day.year}
    number = entry["number"].format(n2=f"{chance.between(1, 98):02d}", **fill)
    issuer = entry["issuer"].format(**fill)
    words = entry["word"] + (
        f" số {number}" if number_word and number else f" {number}" * bool(number)
    )
    words += f" ngày {chance.pick([shown(day), long_date(day)])}" + (
        f" của {issuer}" if issuer else ""
    )
    truth: Json = {
        "role": "basis",
        "kind": entry.get("code", entry["kind"]),
        "number": number or None,
        "date": day.isoformat(),
        "issuer": str(entry.get("name", entry["issuer"])).format(**fill) or None,
        "words": words,
    }
    truth |= _accepted(entry)
    about = f" về {letter.topic}" if issuer else ""
    return words + about, truth


def _fitting(chance: Chance, use: str, office: Office, year: int) -> list[dict[str, Any]]:
    return choices(chance, "cited", use=use, levels=office.level, scopes=office.scope, year=year)


def _accepted(entry: dict[str, Any]) -> Json:
    if entry["kind"] == "luat":
        return {"issuer_arguable": ["Quốc hội"]}
    return {"issuer_arguable": entry["name_arguable"]} if "name_arguable" in entry else {}


@layout("bases", "Căn cứ, a line each", weight=2)
def lines(letter: Letter, chance: Chance) -> Passage:
    """Write a ground on each line, the last ends with a comma."""
    kinds = [
        "law",
        "order",
        *(["proposal"] if letter.office.scope in {"province", "district"} else []),
    ]
    found = [cite(letter, chance, use) for use in kinds]
    before = {"law": "Căn cứ", "order": chance.pick(["Thực hiện", "Căn cứ"]), "proposal": ""}
    texts = []
    for use, (words, truth) in zip(kinds, found, strict=True):
        if use == "proposal" and truth["kind"] == "to_trinh":
            short = words.split(" của ")[0]
            truth["words"] = short
            verb = chance.pick(["Theo đề nghị", "Xét đề nghị"])
            chance.drawn.add(f"bases: {verb}")
            texts.append(f"{verb} của {truth['issuer']} tại {short};")
        else:
            texts.append(f"{before[use] or 'Căn cứ'} {words};")
    texts[-1] = texts[-1][:-1] + chance.pick([",", ".", ";"])
    return _told(chance, texts, [truth for _, truth in found])


def _told(chance: Chance, texts: list[str], cited: list[Json]) -> Passage:
    if len({" tháng " in one["words"] for one in cited}) > 1:
        chance.drawn.add("bases: two date styles")
    return Passage(paragraphs(*texts), {"citations": cited})


@layout("bases", "Thực hiện, in the sentence of the order", weight=2)
def in_sentence(letter: Letter, chance: Chance) -> Passage:
    """Write `Thực hiện Kế hoạch số … về …,`."""
    words, truth = cite(letter, chance, "order")
    return Passage(paragraphs(f"Thực hiện {words},"), {"citations": [truth]})


@layout("bases", "several joined by semicolons")
def joined(letter: Letter, chance: Chance) -> Passage:
    """Write two grounds in one sentence."""
    first, one = cite(letter, chance, "order")
    second, other = cite(letter, chance, "order")
    sign = chance.pick(["; ", "; ", " và "])
    sentence = f"{chance.pick(['Thực hiện', 'Căn cứ'])} {first}{sign}{second},"
    return _told(chance, [sentence], [one, other])


@layout("bases", "number without the word số")
def bare_number(letter: Letter, chance: Chance) -> Passage:
    """Write `Thực hiện Công văn 817/BYT-TCDS ngày …`."""
    words, truth = cite(letter, chance, "order", number_word=False)
    return Passage(paragraphs(f"Thực hiện {words},"), {"citations": [truth]})


@layout("bases", "nhận được Công văn")
def received(letter: Letter, chance: Chance) -> Passage:
    """Write `UBND tỉnh nhận được Công văn số …`."""
    words, truth = cite(letter, chance, "order")
    sentence = f"{letter.office.called} nhận được {words}. Về việc này,"
    return Passage(paragraphs(sentence), {"citations": [truth]})
