"""Signatures: chains, TUQ., (Đã ký), learned titles, stamps of the signing tool."""

from __future__ import annotations

from datetime import timedelta

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import BLANK, Json, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout

Values = list[str | None]


def signed(letter: Letter, titles: list[str], parts: Values, gap: int = 2) -> Passage:
    """Give the lines of a signature, and its truth in the short-hand."""
    lines = fixed(*titles) + BLANK * gap + fixed(letter.signer)
    return Passage(lines, {"signature": [*parts, letter.signer]})


def _plain(letter: Letter) -> bool:
    return letter.office.on_behalf is None


def _body(letter: Letter) -> bool:
    return letter.office.on_behalf is not None


@layout("signature", "head alone", "KT.", hand="fresh", fits=_plain, weight=2)
def head_or_deputy(letter: Letter, chance: Chance) -> Passage:
    """GIÁM ĐỐC, or KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC."""
    office = letter.office
    if chance.maybe(0.4):
        return signed(letter, [office.chief], [None, None, None, office.chief], gap=3)
    titles = [f"{chance.pick(['KT. ', 'KT.', 'K/T '])}{office.chief}", office.deputy]
    return signed(letter, titles, [None, "KT", office.chief, office.deputy])


@layout("signature", "TM.", "TM. without space", hand="fresh", fits=_body)
def for_body(letter: Letter, chance: Chance) -> Passage:
    """TM.ỦY BAN NHÂN DÂN, T/M ỦY BAN NHÂN DÂN."""
    office = letter.office
    prefix = chance.pick(["TM.", "T/M ", "T/M. ", "TM "])
    titles = [f"{prefix}{office.on_behalf}", office.chief]
    return signed(letter, titles, [office.on_behalf, "TM", None, office.chief])


@layout("signature", "TM. and KT.", hand="fresh", fits=_body)
def for_body_and_chief(letter: Letter, chance: Chance) -> Passage:
    """TM.ỦY BAN NHÂN DÂN / KT.CHỦ TỊCH / PHÓ CHỦ TỊCH."""
    office = letter.office
    gap = chance.pick(["", " "])
    titles = [f"TM.{gap}{office.on_behalf}", f"KT.{gap}{office.chief}", office.deputy]
    return signed(letter, titles, [office.on_behalf, "KT", office.chief, office.deputy], gap=1)


def _has_office(letter: Letter) -> bool:
    return letter.office.form == "state" and letter.office.chief in {
        "CHỦ TỊCH", "GIÁM ĐỐC", "BỘ TRƯỞNG",
    }  # fmt: skip


@layout("signature", "three-tier block", hand="fresh", fits=_has_office, weight=2)
def chain(letter: Letter, chance: Chance) -> Passage:
    """TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG."""
    chief = letter.office.chief
    head, deputy = chance.pick(
        [("CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"), ("CHÁNH THANH TRA", "PHÓ CHÁNH THANH TRA")]
    )
    titles = [f"TL. {chief}", f"KT. {head}", deputy]
    return signed(letter, titles, [chief, "KT", head, deputy])


def _one_step(letter: Letter, prefix: str, authority: str, position: str) -> Passage:
    """Give a signature of one step: whom it is signed for may stand in either field."""
    chief = letter.office.chief
    passage = signed(
        letter, [f"{prefix} {chief}", position], [chief, authority, None, position], gap=2
    )
    other: Values = [None, authority, chief, position, letter.signer]
    return Passage(passage.lines, {**passage.truth, "signature_arguable": [other]})


@layout("signature", "TUQ.", "TL. and a head of a unit", hand="fresh", fits=_has_office)
def by_order(letter: Letter, chance: Chance) -> Passage:
    """TUQ. CHỦ TỊCH / CHÁNH VĂN PHÒNG, TL. GIÁM ĐỐC / TRƯỞNG PHÒNG …."""
    if chance.maybe(0.5):
        return _one_step(letter, "TUQ.", "TUQ", "CHÁNH VĂN PHÒNG")
    return _one_step(letter, "TL.", "TL", "TRƯỞNG PHÒNG TỔNG HỢP")


@layout("signature", "(Đã ký)", hand="fresh", weight=2)
def marked_signed(letter: Letter, chance: Chance) -> Passage:
    """Write (Đã ký) between position and name."""
    office = letter.office
    mark = chance.pick(["(Đã ký)", "(đã ký)", "Đã ký", "[Đã ký]", "(Đã ký và đóng dấu)"])
    titles = [f"TM. {office.on_behalf}", office.chief] if office.on_behalf else [office.chief]
    authority = "TM" if office.on_behalf else None
    truth: Values = [office.on_behalf, authority, None, office.chief, letter.signer]
    lines = fixed(*titles) + BLANK + fixed(mark) + BLANK + fixed(letter.signer)
    return Passage(lines, {"signature": truth})


@layout("signature", "stamp of the signing tool", hand="fresh", fits=_plain)
def with_stamp(letter: Letter, chance: Chance) -> Passage:
    """Write what the signing tool prints over the signature."""
    office = letter.office
    day = letter.day + timedelta(days=chance.between(0, 2))
    stamp = (
        f"Ký bởi: {office.called}",
        f"{chance.pick(['Thời gian ký', 'Ngày ký'])}: {day:%d.%m.%Y} 10:18:44 +07:00",
    )
    chance.drawn.add("date: date of printing or of signing differs")
    lines = fixed(f"KT. {office.chief}", office.deputy, *stamp, letter.signer)
    truth: Values = [None, "KT", office.chief, office.deputy, letter.signer]
    return Passage(lines, {"signature": truth})


def _learned(letter: Letter) -> bool:
    return _plain(letter) and letter.office.scope in {
        "hospital", "school", "university", "health", "education", "health_district",
    }  # fmt: skip


@layout("signature", "learned title before the name", hand="fresh", fits=_learned, weight=2)
def with_title(letter: Letter, chance: Chance) -> Passage:
    """ThS. Nguyễn …: the title is no part of the name, or is."""
    office = letter.office
    shown = f"{chance.pick(['ThS. ', 'TS. ', 'BSCKII. ', 'PGS.TS. '])}{letter.signer}"
    parts: Values = [None, None, None, office.chief]
    lines = fixed(office.chief) + BLANK * 2 + fixed(shown)
    truth: Json = {
        "signature": [*parts, letter.signer],
        "signature_arguable": [[*parts, shown]],
    }
    return Passage(lines, truth)
