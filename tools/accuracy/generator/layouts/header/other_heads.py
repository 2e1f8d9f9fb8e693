"""Heads of other sorts: stars for the motto, no head at all."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.header.parts import (
    NATION,
    STARS,
    beside,
    issuer,
    left_lines,
    right_lines,
    texts,
    truth_of,
    with_head,
)
from tools.accuracy.generator.layouts.header.two_columns import PARTS
from tools.accuracy.generator.model import BLANK, Json, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout, write


@layout("header", "*** instead of the motto", fits=with_head)
def stars(letter: Letter, chance: Chance) -> Passage:
    """Write stars below the issuer, and nothing or stars in place of the motto."""
    number, date, subject = (write(one, letter, chance) for one in PARTS)
    right = [line for line in right_lines(letter, chance) if not line.startswith("Độc lập")]
    if right[0].startswith(NATION):
        right = [NATION, STARS]
    left = (*left_lines(letter), chance.pick([STARS, "*", "*****"]))
    if chance.maybe(0.5):
        lines = beside(left, tuple(right)) + beside(texts(number), texts(date))
    else:
        lines = fixed(*left, *texts(number), "", *right, "", *texts(date))
    lines += BLANK + subject.lines if letter.named else subject.lines
    return Passage(lines + BLANK) + truth_of(issuer(letter), number, date, subject)


def _headless_cong_van(letter: Letter) -> bool:
    return letter.headless and not letter.named


def _headless_named(letter: Letter) -> bool:
    return letter.headless and letter.named


def _inferred(letter: Letter) -> Json:
    """The issuer follows from the sentence that orders; what the head would tell is not there."""
    office = letter.office
    truth: Json = {"name": office.name, "parent": None, "provenance": "inferred"}
    if "name_arguable" in office.accepted:
        truth["name_arguable"] = office.accepted["name_arguable"]
    return {"issuer": truth, "number": None, "place": None, "date": None}


@layout("header", "no header, the text starts at Kính gửi", fits=_headless_cong_van)
def from_addressees(letter: Letter, chance: Chance) -> Passage:
    """Leave the whole head out."""
    return Passage((), {**_inferred(letter), "subject": None})


@layout("header", "no header, the text starts at the title", fits=_headless_named)
def from_title(letter: Letter, chance: Chance) -> Passage:
    """Begin with the title of the kind."""
    subject = write("subject", letter, chance)
    return Passage(subject.lines + BLANK, {**_inferred(letter), **subject.truth})
