"""The line Lưu (nơi lưu) at the end of Nơi nhận."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


@layout("archive", "Lưu with units", weight=3)
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
