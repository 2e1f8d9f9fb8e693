"""Heads beside which the registry printed the number, and letters whose head is lost."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.header.fresh_columns import own_subject, parts, whole
from tools.accuracy.generator.layouts.header.parts import (
    beside,
    left_lines,
    right_lines,
    texts,
    with_head,
)
from tools.accuracy.generator.layouts.number.state import symbol
from tools.accuracy.generator.model import BLANK, Json, Letter, Passage, fixed
from tools.accuracy.generator.registry import layout, write


def known_campaign(letter: Letter, *names: str) -> Json:
    """Give the campaign of a letter without its subject: day and year may be lost with it."""
    if letter.campaign is None:
        return {}
    one = letter.campaign
    value = {
        "name": one.name, "name_arguable": [*one.accepted_names, *names], "day": one.day, "day_arguable": [None],
        "year": one.year, "year_arguable": [None], "edition": one.edition, "theme": one.theme,
    }  # fmt: skip
    return {"campaign": value, "campaign_arguable": [None]}


def _numbered(letter: Letter) -> bool:
    return with_head(letter) and not letter.office.slash_last


@layout(
    "header",
    "number printed by the registry",
    "number: printed elsewhere than its line",
    hand="fresh",
    fits=_numbered,
)
def printed_number(letter: Letter, chance: Chance) -> Passage:
    """Leave the number blank and print it beside, with the hour, as the software of an office does."""
    found = parts(letter, chance)
    words = f"/{symbol(letter)}"
    number: Json = {
        "number": [letter.serial, symbol(letter), words],
        "number_arguable": [[None, symbol(letter), words]],
    }
    blank = Passage(fixed(f"Số:          {words}"), number)
    lines = beside(left_lines(letter), right_lines(letter, chance), 50)
    lines += beside(texts(blank), texts(found[1]), 50)
    lines += fixed(*own_subject(letter, found[2]))
    lines += fixed(f"{' ' * 50}Số: {letter.serial}", f"{' ' * 50}Ngày: {letter.day:%d/%m/%Y} 14:05")
    return whole(letter, lines, (blank, found[1], found[2]))


def _lost(letter: Letter) -> Json:
    """Give what is left of the head: the text calls the issuer by its whole name."""
    office = letter.office
    inferred: Json = {"name": office.name, "parent": None, "provenance": "inferred"}
    inferred |= {key: some for key, some in office.accepted.items() if key == "name_arguable"}
    return {"issuer": inferred, "number": None, "place": None, "date": None}


@layout(
    "header",
    "no header, the text starts at Kính gửi",
    hand="fresh",
    fits=lambda letter: letter.headless and not letter.named,
)
def lost_head(letter: Letter, chance: Chance) -> Passage:
    """Write nothing: the text was copied from Kính gửi on; empty lines may be left."""
    blank = BLANK * chance.between(0, 2)
    return Passage(blank, {**_lost(letter), "subject": None, **known_campaign(letter)})


@layout(
    "header",
    "no header, the text starts at the title",
    hand="fresh",
    fits=lambda letter: letter.headless and letter.named,
)
def lost_above_title(letter: Letter, chance: Chance) -> Passage:
    """Write the title only: the head stood in a text box that was not copied."""
    title = write("subject", letter, chance)
    return Passage(title.lines + BLANK, {**_lost(letter), **title.truth})
