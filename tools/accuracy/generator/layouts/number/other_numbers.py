"""Numbers of rarer sorts."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.number.state import mark, symbol
from tools.accuracy.generator.model import Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


def _state(letter: Letter) -> bool:
    return not letter.office.slash_last


def _named_state(letter: Letter) -> bool:
    return _state(letter) and letter.named


def _written(serial: str | None, symbols: str, sign: str = "/") -> Passage:
    words = f"{serial or ''}{sign}{symbols}"
    return Passage(fixed(f"Số: {words}"), {"number": [serial, symbols, words]})


@layout("number", "long compound symbol")
def compound(letter: Letter, chance: Chance) -> Passage:
    """Write `Số: 817/SLĐTBXH-BTXH&GN` or `Số: 45-HD/TĐTN-PTTN`."""
    tail = chance.pick(["BTXH&GN", "TCCB-CCHC", "GDTrH&TX", "PTTN", "KHTH-NVY"])
    head = symbol(letter).removesuffix(f"-{letter.unit}")
    return _written(letter.serial, f"{head}-{tail}", mark(letter))


def _with_digits(letter: Letter) -> bool:
    return any(sign.isdigit() for sign in letter.office.code)


@layout("number", "digits inside the symbol", fits=_with_digits, weight=4)
def digits(letter: Letter, chance: Chance) -> Passage:
    """Write `Số: 84/BCĐ389-VPTT`."""
    return _written(letter.serial, symbol(letter), mark(letter))


@layout("number", "issuer before kind", fits=_named_state)
def turned(letter: Letter, chance: Chance) -> Passage:
    """Write `Số: 84/BCĐTLQG-BC`."""
    return _written(letter.serial, f"{letter.office.code}-{letter.letters}")


@layout("number", "bracketed suffix", fits=_named_state)
def bracketed(letter: Letter, chance: Chance) -> Passage:
    """Write `Số: 26/KH-BCĐ (138)`; whether the bracket belongs to the symbol is open."""
    suffix = chance.pick(["138", "35", "389"])
    symbols = f"{symbol(letter)} ({suffix})"
    passage = _written(letter.serial, symbols)
    short = [letter.serial, symbol(letter), f"{letter.serial}/{symbol(letter)}"]
    return Passage(passage.lines, {**passage.truth, "number_arguable": [short]})


@layout("number", "a number that looks like a year", fits=_state)
def like_a_year(letter: Letter, chance: Chance) -> Passage:
    """Write `Số: 2022/KH-UBND`."""
    return _written(str(chance.between(2015, 2026)), symbol(letter))


@layout("number", "printed elsewhere than its line", fits=_state)
def elsewhere(letter: Letter, chance: Chance) -> Passage:
    """Print the serial above its line, where a tool has stamped it; to leave it open is accepted."""
    words = f"/{symbol(letter)}"
    truth = [None, symbol(letter), words]
    read = [letter.serial, symbol(letter), words]
    lines = fixed(letter.serial, f"Số:        {words}")
    return Passage(lines, {"number": truth, "number_arguable": [read]})
