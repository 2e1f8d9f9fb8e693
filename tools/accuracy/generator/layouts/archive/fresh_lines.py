"""The line Lưu: other signs between its units, copies in brackets, nothing but VT."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Json, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout


@layout("archive", "Lưu with units", hand="fresh", weight=3)
def kept(letter: Letter, chance: Chance) -> Passage:
    """Lưu: VT, TH, with a semicolon, a plus sign or no blank between."""
    sign = chance.pick([", ", "; ", " + ", ",", " - "])
    words = f"{chance.pick(['Lưu: ', 'Lưu:', 'Lưu : '])}VT{sign}{letter.unit}"
    return Passage(fixed(words), {"archive": [["VT", letter.unit], None, None]})


@layout("archive", "Lưu VT without colon", hand="fresh")
def bare(letter: Letter, chance: Chance) -> Passage:
    """Lưu VT."""
    return Passage(fixed(chance.pick(["Lưu VT", "Lưu: VT"])), {"archive": [["VT"], None, None]})


@layout("archive", "copies in brackets", hand="fresh")
def copies(letter: Letter, chance: Chance) -> Passage:
    """Lưu: VT, TH (05b): a count, a mark or nothing."""
    number = chance.between(2, 60)
    words = chance.pick([f"{number:02d}b", f"{number:02d} bản", f"{number:02d}"])
    units = ["VT", letter.unit]
    truth: Json = {
        "archive": [units, None, None],
        "archive_arguable": [[units, words, None], [units, None, number]],
    }
    return Passage(fixed(f"Lưu: VT, {letter.unit} ({words})"), truth)
