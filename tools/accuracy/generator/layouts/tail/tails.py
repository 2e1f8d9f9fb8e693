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


@layout("tail", "dashes alone on a line", "one below the other")
def lone_dashes(letter: Letter, chance: Chance) -> Passage:
    """Set each dash on a line of its own, as some converters do."""
    lines, truth = recipients(letter, chance, Marks(dash=""))
    kept, sign = write("archive", letter, chance), write("signature", letter, chance)
    both = [part for line in (*lines, f"{kept.lines[0].text}.") for part in ("-", line)]
    told: Json = {"recipients": truth}
    whole = BLANK + fixed("Nơi nhận:", *both) + BLANK + sign.lines
    return Passage(whole, {**told, **kept.truth, **sign.truth})


@layout("tail", "signature first")
def signature_first(letter: Letter, chance: Chance) -> Passage:
    """Set the signature above Nơi nhận."""
    lines, truth = recipients(letter, chance, Marks())
    kept, sign = write("archive", letter, chance), write("signature", letter, chance)
    left = fixed("Nơi nhận:", *lines, f"- {kept.lines[0].text}.")
    told: Json = {"recipients": truth}
    return Passage(BLANK + sign.lines + BLANK + left, {**told, **kept.truth, **sign.truth})
