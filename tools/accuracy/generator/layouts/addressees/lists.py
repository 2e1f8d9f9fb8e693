"""Addressees (Kính gửi) of letters."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import BLANK, Agency, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


def addressed(letter: Letter) -> bool:
    """Tell whether the letter bears Kính gửi."""
    return not letter.named


def short(agency: Agency, words: str | None = None, *, support: bool = False) -> str:
    """Write an agency in the short-hand: ``[+ ]name[*] = words``."""
    many = "*" if agency.collective and not agency.name.startswith("các ") else ""
    return f"{'+ ' * support}{agency.name}{many} = {words or agency.words}"


def capital(words: str) -> str:
    """Begin with a capital."""
    return words[0].upper() + words[1:]


@layout("addressees", "one on the line", fits=addressed)
def one_line(letter: Letter, chance: Chance) -> Passage:
    """Write `Kính gửi: Sở Y tế.`."""
    agency = letter.addressees[0]
    line = f"{chance.pick(['', ' ' * 12])}Kính gửi: {capital(agency.words)}{chance.pick(['', '.'])}"
    return Passage(fixed(line) + BLANK, {"addressees": [short(agency)]})


@layout("addressees", "bullets of any sign", fits=addressed, weight=3)
def bullets(letter: Letter, chance: Chance) -> Passage:
    """Write one on each line behind a sign."""
    sign = chance.pick(["- ", "- ", "-", "+ ", "• ", "* ", "– ", "\uf0b7 "])
    indent = chance.pick(["", " " * 16])
    lines = [f"{indent}{sign}{capital(one.words)};" for one in letter.addressees]
    lines[-1] = lines[-1][:-1] + chance.pick([".", "", ";"])
    if chance.maybe(0.2):
        lines[0] = f"Kính gửi: {lines[0].strip()}"
    else:
        lines.insert(0, f"{indent[4:]}Kính gửi:")
    return Passage(fixed(*lines) + BLANK, {"addressees": [short(one) for one in letter.addressees]})


@layout("addressees", "separators mixed", fits=addressed)
def mixed(letter: Letter, chance: Chance) -> Passage:
    """Write all in one line, separated by commas or semicolons."""
    words = [capital(one.words) for one in letter.addressees]
    sign = chance.pick(["; ", ", "]) if all("," not in one for one in words) else "; "
    line = f"Kính gửi: {sign.join(words)}{chance.pick(['', '.'])}"
    return Passage(fixed(line) + BLANK, {"addressees": [short(one) for one in letter.addressees]})


def _of_one_head(letter: Letter) -> bool:
    return addressed(letter) and len(_listed(letter)) > 1


def _listed(letter: Letter) -> list[Agency]:
    return [one for one in letter.addressees if one.field]


@layout("addressees", "grouped", fits=_of_one_head, weight=3)
def grouped(letter: Letter, chance: Chance) -> Passage:
    """Write `Các Sở: Y tế, Tài chính; Nội vụ`."""
    listed = _listed(letter)
    head = listed[0].name.removesuffix(listed[0].field or "").strip()
    fields = [one.field or "" for one in listed]
    sign = "; " if any("," in one for one in fields) else chance.pick([", ", "; "])
    small = head if chance.maybe(0.5) else head.lower()
    first = f"Các {small}: {sign.join(fields)}"
    rest = [one for one in letter.addressees if not one.field]
    lines = [f"- {first};", *(f"- {capital(one.words)};" for one in rest)]
    lines[-1] = lines[-1][:-1] + "."
    named = [short(one, one.field) for one in listed] + [short(one) for one in rest]
    return Passage(fixed("Kính gửi:", *lines) + BLANK, {"addressees": named})


@layout("addressees", "dotted blanks", fits=addressed)
def dotted(letter: Letter, chance: Chance) -> Passage:
    """Leave the addressee open."""
    gap = chance.pick(["." * 40, "…" * 12, "_" * 30])
    return Passage(fixed(f"Kính gửi: {gap}") + BLANK, {"addressees": []})


@layout("addressees", "absent", fits=addressed)
def absent(letter: Letter, chance: Chance) -> Passage:
    """Leave Kính gửi out."""
    return Passage(())


def _wired(letter: Letter) -> bool:
    return letter.kind == "cong_dien"


@layout("addressees", "wired (công điện)", fits=_wired)
def wired(letter: Letter, chance: Chance) -> Passage:
    """Write `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … điện:`; whether these are addressees is open."""
    name = letter.office.name
    line = chance.pick([f"CHỦ TỊCH {name.upper()} điện:", f"Chủ tịch {name} điện:"])
    lines = [f"- {capital(one.words)};" for one in letter.addressees]
    lines[-1] = lines[-1][:-1] + "."
    told = [short(one) for one in letter.addressees]
    return Passage(fixed(line, *lines) + BLANK, {"addressees": told, "addressees_arguable": [[]]})
