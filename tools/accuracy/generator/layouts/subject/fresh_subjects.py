"""Subjects: in capitals, behind V/V and v/v, in quotation of an italic, below a title that is spaced or ruled."""

from __future__ import annotations

import textwrap

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.header.fresh_surroundings import known_campaign
from tools.accuracy.generator.model import Json, Letter, Line, Passage, centred, fixed
from tools.accuracy.generator.registry import layout


def _plain(letter: Letter) -> bool:
    return not letter.named


def _named(letter: Letter) -> bool:
    return letter.named


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _lines(words: str, width: int) -> list[str]:
    return textwrap.wrap(words, width, break_long_words=False, break_on_hyphens=False)


@layout("subject", "V/v", "capitals and small letters of V/v", hand="fresh", fits=_plain, weight=2)
def any_v_v(letter: Letter, chance: Chance) -> Passage:
    """V/V tổ chức …, v/v: tổ chức …."""
    before = chance.pick(["V/V ", "v/v ", "V/v. ", "v/v: ", "V/v  "])
    width = chance.pick([28, 34, 42, 200])
    return Passage(fixed(*_lines(before + letter.subject, width)), {"subject": letter.subject})


@layout("subject", "closing stop", hand="fresh", fits=_plain)
def stopped(letter: Letter, chance: Chance) -> Passage:
    """V/v tổ chức …. with a stop, which is not part of it."""
    words = f"V/v {letter.subject}{chance.pick(['.', '.', ';'])}"
    return Passage(fixed(*_lines(words, chance.pick([30, 36, 44]))), {"subject": letter.subject})


@layout("subject", "emphasis marks", hand="fresh", fits=_plain)
def emphasised(letter: Letter, chance: Chance) -> Passage:
    """*V/v tổ chức …*, as the conversion of an italic leaves it."""
    sign = chance.pick(["*", "_", "**"])
    return Passage(fixed(f"{sign}V/v {letter.subject}{sign}"), {"subject": letter.subject})


def _below(letter: Letter, chance: Chance, words: str) -> tuple[Line, ...]:
    title = letter.title
    if chance.maybe(0.25):
        title = "  ".join(" ".join(word) for word in title.split(" "))
        chance.drawn.add("subject: title letter-spaced")
    rule = centred(chance.pick(["-----", "________", "***"])) if chance.maybe(0.3) else ()
    return centred(title, *_lines(words, chance.pick([48, 64, 200]))) + rule


@layout("subject", "below the title", hand="fresh", fits=_named, weight=2)
def below(letter: Letter, chance: Chance) -> Passage:
    """Write title and subject, sometimes with a rule below."""
    words = letter.subject if chance.maybe(0.3) else _capital(letter.subject)
    return Passage(_below(letter, chance, words), {"subject": words})


@layout("subject", "V/v below the title", hand="fresh", fits=_named)
def v_v_below(letter: Letter, chance: Chance) -> Passage:
    """KẾ HOẠCH, and below it V/v tổ chức …."""
    words = f"{chance.pick(['V/v ', 'V/v: '])}{letter.subject}"
    return Passage(_below(letter, chance, words), {"subject": letter.subject})


@layout("subject", "capitals below the title", hand="fresh", fits=_named, weight=2)
def capitals(letter: Letter, chance: Chance) -> Passage:
    """KẾ HOẠCH, and below it VỀ VIỆC TỔ CHỨC … in capitals."""
    before = "VỀ VIỆC " if chance.maybe(0.4) else ""
    upper = letter.subject.upper()
    truth: Json = {"subject": f"{before}{upper}"}
    if before:
        truth["subject_arguable"] = [upper]
    campaign = letter.campaign
    if campaign is not None:
        value = known_campaign(letter, campaign.name.upper())["campaign"]
        truth["campaign"] = {**value, "day_arguable": [], "year_arguable": []}
    return Passage(_below(letter, chance, f"{before}{upper}"), truth)
