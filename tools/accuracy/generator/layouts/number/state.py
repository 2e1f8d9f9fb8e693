"""Numbers (số, ký hiệu) of letters."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


def symbol(letter: Letter) -> str:
    """Give what stands behind the serial: KH-UBND, UBND-VX, KH/TU."""
    office = letter.office
    if office.slash_last:
        return f"{letter.letters or 'CV'}/{office.code}"
    return f"{letter.letters}-{office.code}" if letter.letters else f"{office.code}-{letter.unit}"


def mark(letter: Letter) -> str:
    """Give the sign behind the serial."""
    return "-" if letter.office.slash_last else "/"


def _passage(shown: str, serial: str | None, letters: str, words: str) -> Passage:
    return Passage(fixed(shown), {"number": [serial, letters, words]})


def _state(letter: Letter) -> bool:
    return not letter.office.slash_last


def _party(letter: Letter) -> bool:
    return letter.office.slash_last


@layout("number", "plain", weight=5)
def plain(letter: Letter, chance: Chance) -> Passage:
    """Số: 640/KH-UBND."""
    words = f"{letter.serial}{mark(letter)}{symbol(letter)}"
    return _passage(f"Số: {words}", letter.serial, symbol(letter), words)


@layout("number", "blank before the slash", fits=_state)
def blank(letter: Letter, chance: Chance) -> Passage:
    """Số:       /KH-UBND."""
    words = f"/{symbol(letter)}"
    gap = chance.pick([" ", "     ", "          ", "......", " ..... "])
    return _passage(f"Số:{gap}{words}", None, symbol(letter), words)


@layout("number", "space before the slash", fits=_state)
def spaced(letter: Letter, chance: Chance) -> Passage:
    """Số: 640 /KH-UBND."""
    words = f"{letter.serial} /{symbol(letter)}"
    return _passage(f"Số: {words}", letter.serial, symbol(letter), words)


@layout("number", "Số :")
def apart(letter: Letter, chance: Chance) -> Passage:
    """Số : 640/KH-UBND, and Số 640/KH-UBND."""
    words = f"{letter.serial}{mark(letter)}{symbol(letter)}"
    before = chance.pick(["Số : ", "Số :", "Số ", "Số:"])
    return _passage(f"{before}{words}", letter.serial, symbol(letter), words)


@layout("number", "no slash", fits=_state)
def no_slash(letter: Letter, chance: Chance) -> Passage:
    """Số: 1830 QĐ-UBND."""
    words = f"{letter.serial} {symbol(letter)}"
    return _passage(f"Số: {words}", letter.serial, symbol(letter), words)


@layout("number", "Party style", fits=_party, weight=4)
def party(letter: Letter, chance: Chance) -> Passage:
    """Số 139-TB/TU."""
    words = f"{letter.serial}-{symbol(letter)}"
    return _passage(f"Số {words}", letter.serial, symbol(letter), words)
