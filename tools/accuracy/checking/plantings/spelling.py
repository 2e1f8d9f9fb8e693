"""Slips of typing in words of the text (NN502, chính tả)."""

from __future__ import annotations

import re

from tools.accuracy.checking.registry import in_lines
from tools.accuracy.checking.slips import SLIPS, Slip
from tools.accuracy.checking.write import Line
from tools.accuracy.generator.chance import Chance

WORD = re.compile(r"(?<![\w/.-])[a-zà-ỹđ]{2,}(?![\w/.-])")
TRIES = 40


def _planted(slip: Slip) -> object:
    def spoil(lines: list[Line], chance: Chance) -> bool:
        texts = [one for one in lines if one.part in {"item", "purpose", "closing", "opening"}]
        for _ in range(TRIES):
            line = chance.pick(texts)
            words = list(WORD.finditer(line.text))
            if not words:
                continue
            found = chance.pick(words)
            new = slip(found[0], chance)
            if new != found[0]:
                line.text = line.text[: found.start()] + new + line.text[found.end() :]
                return True
        return False

    return spoil


for _name, _slip in SLIPS.items():
    in_lines("NN502", _name)(_planted(_slip))  # type: ignore[arg-type]  # made above
