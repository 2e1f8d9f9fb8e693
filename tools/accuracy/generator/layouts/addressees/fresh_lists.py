"""Addressees: numbered, aligned without signs, joined by `và`, with dashes alone on their lines."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.addressees.lists import addressed, capital, short
from tools.accuracy.generator.model import BLANK, Agency, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


def _all(letter: Letter) -> dict[str, list[str]]:
    return {"addressees": [short(one) for one in letter.addressees]}


def _several(letter: Letter) -> bool:
    return addressed(letter) and len(letter.addressees) > 1


@layout("addressees", "one on the line", hand="fresh", fits=addressed)
def alone(letter: Letter, chance: Chance) -> Passage:
    """KÍNH GỬI : Sở Y tế."""
    agency = letter.addressees[0]
    before = chance.pick(["KÍNH GỬI: ", "Kính gửi : ", "Kính gửi:    ", "\tKính gửi: "])
    return Passage(
        fixed(f"{before}{capital(agency.words)}") + BLANK, {"addressees": [short(agency)]}
    )


@layout("addressees", "aligned without signs", hand="fresh", fits=_several, weight=2)
def aligned(letter: Letter, chance: Chance) -> Passage:
    """Write the first behind Kính gửi and the others below it, under each other."""
    indent = chance.pick([10, 14, 20])
    rows = [f"{'':<{indent}}{capital(one.words)};" for one in letter.addressees]
    rows[0] = f"{'Kính gửi:':<{indent}}{rows[0].strip()}"
    rows[-1] = rows[-1][:-1] + chance.pick([".", ""])
    return Passage(fixed(*rows) + BLANK, _all(letter))


@layout("addressees", "numbered", hand="fresh", fits=_several)
def numbered(letter: Letter, chance: Chance) -> Passage:
    """Kính gửi: 1. Sở Y tế; 2. Sở Tài chính."""
    sign = chance.pick(["{}. ", "({}) ", "{}/ "])
    rows = [
        f"{sign.format(number)}{capital(one.words)}{chance.pick([';', ''])}"
        for number, one in enumerate(letter.addressees, start=1)
    ]
    return Passage(fixed("Kính gửi:", *rows) + BLANK, _all(letter))


@layout("addressees", "bullets of any sign", hand="fresh", fits=addressed, weight=2)
def signs(letter: Letter, chance: Chance) -> Passage:
    """Write signs that Word and portals make of bullets."""
    sign = chance.pick(["\u2013 ", "\u25aa ", "\u00b7 ", "\u2022\t", "o ", "\uf02d ", "> "])
    rows = [f"{sign}{capital(one.words)}{chance.pick([';', ',', ''])}" for one in letter.addressees]
    return Passage(fixed(chance.pick(["Kính gửi:", "Kính gửi"]), *rows) + BLANK, _all(letter))


@layout("addressees", "dashes alone on a line", hand="fresh", fits=addressed)
def apart(letter: Letter, chance: Chance) -> Passage:
    """Write each dash on a line of its own, as PDF tools tear lists apart."""
    rows: list[str] = []
    for one in letter.addressees:
        rows += [chance.pick(["-", "- "]), f"{capital(one.words)};"]
    return Passage(fixed("Kính gửi:", *rows) + BLANK, _all(letter))


def _no_signs(letter: Letter) -> bool:
    return _several(letter) and not any("," in one.words for one in letter.addressees)


@layout("addressees", "separators mixed", hand="fresh", fits=_no_signs)
def joined(letter: Letter, chance: Chance) -> Passage:
    """Kính gửi: Sở Y tế; Sở Tài chính và Sở Nội vụ."""
    words = [capital(one.words) for one in letter.addressees]
    line = f"Kính gửi: {chance.pick([', ', '; ']).join(words[:-1])} và {words[-1]}."
    return Passage(fixed(line) + BLANK, _all(letter))


def _listed(letter: Letter) -> list[Agency]:
    return [one for one in letter.addressees if one.field]


def _same_head(letter: Letter) -> bool:
    return addressed(letter) and len(_listed(letter)) > 1


@layout("addressees", "grouped", "grouped, over two lines", hand="fresh", fits=_same_head, weight=3)
def grouped(letter: Letter, chance: Chance) -> Passage:
    """Write `- Các Sở: Y tế,` and the rest of the list on the next line."""
    listed = _listed(letter)
    head = listed[0].name.removesuffix(listed[0].field or "").strip()
    fields = [one.field or "" for one in listed]
    sign = ";" if any("," in one for one in fields) else ","
    cut = chance.between(1, len(fields) - 1)
    rows = [
        f"- Các {head}: {f'{sign} '.join(fields[:cut])}{sign}",
        f"{chance.pick(['', '  '])}{f'{sign} '.join(fields[cut:])};",
    ]
    others = [one for one in letter.addressees if not one.field]
    rows += [f"- {capital(one.words)};" for one in others]
    rows[-1] = rows[-1][:-1] + "."
    told = [short(one, one.field) for one in listed] + [short(one) for one in others]
    return Passage(fixed("Kính gửi:", *rows) + BLANK, {"addressees": told})


@layout(
    "addressees",
    "wired, below each other",
    hand="fresh",
    fits=lambda letter: letter.kind == "cong_dien",
)
def wired(letter: Letter, chance: Chance) -> Passage:
    """… ĐIỆN: and those whom the telegram is sent to; whether they are addressees is open."""
    head = chance.pick(
        [
            f"{letter.office.name.upper()} ĐIỆN:",
            f"{letter.office.name} điện:",
            "Điện:",
            "Kính điện:",
        ]
    )
    sign = chance.pick(["- ", "+ ", "", "1. "])
    rows = [
        f"{f'{number}. ' if sign == '1. ' else sign}{capital(one.words)};"
        for number, one in enumerate(letter.addressees, start=1)
    ]
    return Passage(fixed(head, *rows) + BLANK, {**_all(letter), "addressees_arguable": [[]]})
