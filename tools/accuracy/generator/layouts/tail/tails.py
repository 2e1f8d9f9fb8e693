"""Nơi nhận and signature (nơi nhận, chữ ký): beside each other or one below the other."""

from __future__ import annotations

from dataclasses import dataclass

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import BLANK, Json, Letter, Passage, fixed
from tools.accuracy.generator.phrases import choices
from tools.accuracy.generator.registry import layout, write


@dataclass(frozen=True)
class Marks:
    """How the lines of Nơi nhận begin and end."""

    dash: str = "- "
    end: str = ";"
    last: str = "."


def recipients(letter: Letter, chance: Chance, marks: Marks) -> tuple[list[str], list[str]]:
    """Draw the lines above Lưu, and the same in the short-hand."""
    of = "named" if letter.named else "addressed"
    fitting = choices(chance, "recipients", scopes=letter.office.scope, of=of)
    office = letter.office
    lines, truth = [], []
    for entry in chance.some(fitting, 2, 4):
        words = entry["words"].format(l=office.unit, u=office.above, o=office.called)
        purpose = (
            chance.pick(entry["purpose"]) if "purpose" in entry and chance.maybe(0.6) else None
        )
        lines.append(f"{marks.dash}{words}{f' ({purpose})' if purpose else ''}{marks.end}")
        truth.append(f"{words} | {purpose}" if purpose else words)
    return lines, truth


@layout("archive", "Lưu: VT, unit", weight=3)
def archive(letter: Letter, chance: Chance) -> Passage:
    """Write `Lưu: VT, TH`."""
    return Passage(fixed(f"Lưu: VT, {letter.unit}"), {"archive": [["VT", letter.unit], None, None]})


@layout("archive", "Lưu VT without colon")
def bare_archive(letter: Letter, chance: Chance) -> Passage:
    """Write `Lưu VT, TH`."""
    return Passage(fixed(f"Lưu VT, {letter.unit}"), {"archive": [["VT", letter.unit], None, None]})


@layout("archive", "signer's initials glued")
def initials(letter: Letter, chance: Chance) -> Passage:
    """Write `Lưu: VT, TH.nthoa` or `Lưu: VT, TH (NVA-12)`."""
    mark = chance.pick(["nthoa", "Ha", "M"])
    if chance.maybe(0.5):
        return Passage(
            fixed(f"Lưu: VT, {letter.unit}.{mark}"), {"archive": [["VT", letter.unit], mark, None]}
        )
    mark = chance.pick(["NVA-12", "Ch-11", "H03"])
    return Passage(
        fixed(f"Lưu: VT, {letter.unit} ({mark})"), {"archive": [["VT", letter.unit], mark, None]}
    )


def signed(letter: Letter, titles: list[str], parts: list[str | None], gap: int = 2) -> Passage:
    """Give the lines of a signature, and its truth in the short-hand."""
    return Passage(
        fixed(*titles) + BLANK * gap + fixed(letter.signer), {"signature": [*parts, letter.signer]}
    )


def _collective(letter: Letter) -> bool:
    return letter.office.on_behalf is not None


def _single(letter: Letter) -> bool:
    return letter.office.on_behalf is None


@layout("signature", "head alone", fits=_single)
def chief(letter: Letter, chance: Chance) -> Passage:
    """Write `GIÁM ĐỐC`."""
    office = letter.office
    return signed(letter, [office.chief], [None, None, None, office.chief])


@layout("signature", "KT.", fits=_single)
def deputy(letter: Letter, chance: Chance) -> Passage:
    """Write `KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC`."""
    office = letter.office
    titles = [f"KT. {office.chief}", office.deputy]
    return signed(letter, titles, [None, "KT", office.chief, office.deputy])


@layout("signature", "KT. without space", fits=_single)
def glued_deputy(letter: Letter, chance: Chance) -> Passage:
    """Write `KT.GIÁM ĐỐC / PHÓ GIÁM ĐỐC`."""
    office = letter.office
    titles = [f"KT.{office.chief}", office.deputy]
    return signed(letter, titles, [None, "KT", office.chief, office.deputy])


@layout("signature", "TM.", fits=_collective)
def on_behalf(letter: Letter, chance: Chance) -> Passage:
    """Write `TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH`."""
    office = letter.office
    prefix = "T/M" if office.form == "party" else "TM."
    return signed(
        letter,
        [f"{prefix} {office.on_behalf}", office.chief],
        [office.on_behalf, "TM", None, office.chief],
    )


@layout("signature", "TM. and KT.", fits=_collective)
def on_behalf_deputy(letter: Letter, chance: Chance) -> Passage:
    """Write `TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`."""
    office = letter.office
    titles = [f"TM. {office.on_behalf}", f"KT. {office.chief}", office.deputy]
    return signed(letter, titles, [office.on_behalf, "KT", office.chief, office.deputy])


@layout("tail", "side by side", weight=2)
def side_by_side(letter: Letter, chance: Chance) -> Passage:
    """Set Nơi nhận at left and the signature at right on the same lines."""
    lines, truth = recipients(letter, chance, Marks())
    kept, sign = write("archive", letter, chance), write("signature", letter, chance)
    left = ["Nơi nhận:", *lines, f"- {kept.lines[0].text}."]
    right = [line.text for line in sign.lines]
    rows = max(len(left), len(right))
    left, right = (some + [""] * (rows - len(some)) for some in (left, right))
    both = [f"{one:<52}{other}".rstrip() for one, other in zip(left, right, strict=True)]
    told: Json = {"recipients": truth}
    return Passage(BLANK + fixed(*both), {**told, **kept.truth, **sign.truth})


@layout("tail", "one below the other", weight=2)
def below(letter: Letter, chance: Chance) -> Passage:
    """Set Nơi nhận first and the signature below it."""
    marks = Marks(dash=chance.pick(["- ", "-", "– "]), end=chance.pick([";", ",", ""]))
    lines, truth = recipients(letter, chance, marks)
    kept, sign = write("archive", letter, chance), write("signature", letter, chance)
    left = fixed("Nơi nhận:", *lines, f"{marks.dash}{kept.lines[0].text}{chance.pick(['.', ''])}")
    told: Json = {"recipients": truth}
    return Passage(BLANK + left + BLANK + sign.lines, {**told, **kept.truth, **sign.truth})
