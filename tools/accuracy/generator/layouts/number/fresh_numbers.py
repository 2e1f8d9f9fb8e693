"""Numbers as typists and registries write them."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.number.state import mark, symbol
from tools.accuracy.generator.model import Json, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


def _passage(shown: str, parts: list[str | None], *accepted: list[str | None]) -> Passage:
    truth: Json = {"number": parts}
    if accepted:
        truth["number_arguable"] = list(accepted)
    return Passage(fixed(shown), truth)


def _state(letter: Letter) -> bool:
    return not letter.office.slash_last


def _party(letter: Letter) -> bool:
    return letter.office.slash_last


def _named_state(letter: Letter) -> bool:
    return _state(letter) and letter.named


@layout("number", "plain", hand="fresh", weight=3)
def usual(letter: Letter, chance: Chance) -> Passage:
    """Số: 640/KH-UBND, in capitals and small letters, with one blank or two."""
    words = f"{letter.serial}{mark(letter)}{symbol(letter)}"
    before = chance.pick(["Số: ", "Số:  ", "SỐ: ", "Số:"])
    return _passage(f"{before}{words}", [letter.serial, symbol(letter), words])


@layout("number", "long compound symbol", hand="fresh", fits=_state)
def compound(letter: Letter, chance: Chance) -> Passage:
    """Số: 15/KH-SYT-NVY&TH: kind, body and one or two drafting units."""
    office = letter.office
    unit = chance.pick([letter.unit, f"{letter.unit}&TH", f"P.{letter.unit}"])
    letters = (
        f"{letter.letters}-{office.code}-{unit}" if letter.named else f"{office.code}-VP-{unit}"
    )
    words = f"{letter.serial}/{letters}"
    return _passage(f"Số: {words}", [letter.serial, letters, words])


@layout("number", "digits inside the symbol", hand="fresh", fits=_state)
def digits(letter: Letter, chance: Chance) -> Passage:
    """Số: 88/KH-UBND-KT2, 88/BCĐ138-VP."""
    tail = chance.pick(["KT2", "VX1", "NC3", "PV05", "K20"])
    body = f"{letter.letters}-{letter.office.code}" if letter.named else letter.office.code
    letters = f"{body}-{tail}"
    words = f"{letter.serial}/{letters}"
    return _passage(f"Số: {words}", [letter.serial, letters, words])


@layout("number", "issuer before kind", hand="fresh", fits=_named_state)
def body_first(letter: Letter, chance: Chance) -> Passage:
    """Số: 84/UBND-KH."""
    letters = f"{letter.office.code}-{letter.letters}"
    words = f"{letter.serial}/{letters}"
    return _passage(f"{chance.pick(['Số: ', 'Số '])}{words}", [letter.serial, letters, words])


@layout("number", "bracketed suffix", hand="fresh", fits=_state)
def suffix(letter: Letter, chance: Chance) -> Passage:
    """Số: 26/KH-BCĐ (138); whether the bracket belongs to the symbol is open."""
    bracket = chance.pick(["(138)", "(TH)", "(b)", "(M2)"])
    words = f"{letter.serial}/{symbol(letter)}"
    return _passage(
        f"Số: {words} {bracket}",
        [letter.serial, symbol(letter), words],
        [letter.serial, f"{symbol(letter)} {bracket}", f"{words} {bracket}"],
        [letter.serial, symbol(letter), f"{words} {bracket}"],
    )


@layout("number", "a number that looks like a year", hand="fresh", fits=_state)
def like_a_year(letter: Letter, chance: Chance) -> Passage:
    """Số: 2022/KH-UBND."""
    serial = str(chance.between(1975, 2026))
    words = f"{serial}/{symbol(letter)}"
    return _passage(f"Số: {words}", [serial, symbol(letter), words])


@layout("number", "serial with a letter or zeros", hand="fresh", fits=_state)
def lettered(letter: Letter, chance: Chance) -> Passage:
    """Số: 15b/QĐ-UBND, Số: 0042/KH-UBND."""
    number = chance.between(2, 98)
    serial = chance.pick([f"{number:02d}a", f"{number:02d}B", f"{number:04d}"])
    words = f"{serial}/{symbol(letter)}"
    return _passage(f"Số: {words}", [serial, symbol(letter), words])


@layout("number", "blank before the slash", hand="fresh", fits=_state)
def left_open(letter: Letter, chance: Chance) -> Passage:
    """Số:…………/KH-UBND."""
    words = f"/{symbol(letter)}"
    gap = chance.pick(["…………", "       ", " …", "____", "\u00a0\u00a0\u00a0\u00a0\u00a0"])
    return _passage(f"Số:{gap}{words}", [None, symbol(letter), words])


@layout("number", "Party style", hand="fresh", fits=_party, weight=2)
def party_spaced(letter: Letter, chance: Chance) -> Passage:
    """Số 139 - TB/TU: blanks around the dash, with or without a colon."""
    words = f"{letter.serial}{chance.pick([' - ', ' -', '- '])}{symbol(letter)}"
    return _passage(
        f"{chance.pick(['Số ', 'Số: '])}{words}", [letter.serial, symbol(letter), words]
    )


@layout("number", "Party style, number left open", hand="fresh", fits=_party)
def party_open(letter: Letter, chance: Chance) -> Passage:
    """Số       -KH/TU."""
    words = f"-{symbol(letter)}"
    gap = chance.pick(["      ", " ...... ", "…… "])
    return _passage(
        f"Số{gap}{words}",
        [None, symbol(letter), words],
        [None, symbol(letter), symbol(letter)],
    )
