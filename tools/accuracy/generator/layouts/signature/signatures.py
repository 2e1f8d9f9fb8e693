"""Signatures (chữ ký): the lines from the first prefix to the name."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


def signed(letter: Letter, chance: Chance, titles: list[str], parts: list[str | None]) -> Passage:
    """Give the lines of a signature, and its truth in the short-hand."""
    gap = [""] * chance.between(1, 3)
    if chance.maybe(0.2):
        chance.drawn.add("signature: (Đã ký)")
        gap = ["", chance.pick(["(Đã ký)", "(đã ký)", "Đã ký", "(Đã ký và đóng dấu)"]), ""]
    return Passage(fixed(*titles, *gap, letter.signer), {"signature": [*parts, letter.signer]})


def _collective(letter: Letter) -> bool:
    return letter.office.on_behalf is not None


def _single(letter: Letter) -> bool:
    return letter.office.on_behalf is None


@layout("signature", "head alone", fits=_single)
def chief(letter: Letter, chance: Chance) -> Passage:
    """Write `GIÁM ĐỐC`."""
    office = letter.office
    return signed(letter, chance, [office.chief], [None, None, None, office.chief])


@layout("signature", "KT.", fits=_single)
def deputy(letter: Letter, chance: Chance) -> Passage:
    """Write `KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC`."""
    office = letter.office
    titles = [f"KT. {office.chief}", office.deputy]
    return signed(letter, chance, titles, [None, "KT", office.chief, office.deputy])


@layout("signature", "KT. without space", fits=_single)
def glued_deputy(letter: Letter, chance: Chance) -> Passage:
    """Write `KT.GIÁM ĐỐC / PHÓ GIÁM ĐỐC`."""
    office = letter.office
    titles = [f"KT.{office.chief}", office.deputy]
    return signed(letter, chance, titles, [None, "KT", office.chief, office.deputy])


@layout("signature", "TM.", fits=_collective)
def on_behalf(letter: Letter, chance: Chance) -> Passage:
    """Write `TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH`."""
    office = letter.office
    prefix = "T/M" if office.form == "party" else "TM."
    return signed(
        letter,
        chance,
        [f"{prefix} {office.on_behalf}", office.chief],
        [office.on_behalf, "TM", None, office.chief],
    )


@layout("signature", "TM. and KT.", fits=_collective)
def on_behalf_deputy(letter: Letter, chance: Chance) -> Passage:
    """Write `TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`."""
    office = letter.office
    titles = [f"TM. {office.on_behalf}", f"KT. {office.chief}", office.deputy]
    return signed(letter, chance, titles, [office.on_behalf, "KT", office.chief, office.deputy])


def _of_people(letter: Letter) -> bool:
    return letter.office.code == "UBND" and letter.kind in {"cong_van", "thong_bao"}


@layout("signature", "three-tier block", fits=_of_people)
def chain(letter: Letter, chance: Chance) -> Passage:
    """Write `TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG`."""
    titles = ["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]
    parts: list[str | None] = ["CHỦ TỊCH", "KT", "CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]
    return signed(letter, chance, titles, parts)


@layout("signature", "TL.", fits=_of_people)
def by_order(letter: Letter, chance: Chance) -> Passage:
    """Write `TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG`."""
    titles = ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]
    passage = signed(letter, chance, titles, [None, "TL", "CHỦ TỊCH", "CHÁNH VĂN PHÒNG"])
    other = ["CHỦ TỊCH", "TL", "CHỦ TỊCH", "CHÁNH VĂN PHÒNG", letter.signer]
    return Passage(passage.lines, {**passage.truth, "signature_arguable": [other]})


@layout("signature", "KT.", fits=_collective)
def deputy_of_head(letter: Letter, chance: Chance) -> Passage:
    """Write `KT. CHỦ TỊCH / PHÓ CHỦ TỊCH`, for the head himself."""
    office = letter.office
    titles = [f"{chance.pick(['KT. ', 'KT.'])}{office.chief}", office.deputy]
    return signed(letter, chance, titles, [None, "KT", office.chief, office.deputy])
