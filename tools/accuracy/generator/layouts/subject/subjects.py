"""Subjects (trích yếu): behind V/v in a công văn, below the title of a named kind."""

from __future__ import annotations

import textwrap

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import Json, Letter, Passage, centred, fixed
from tools.accuracy.generator.registry import layout


def _plain(letter: Letter) -> bool:
    return not letter.named


def _named(letter: Letter) -> bool:
    return letter.named


def _over_lines(words: str, width: int) -> list[str]:
    return textwrap.wrap(words, width, break_long_words=False, break_on_hyphens=False)


def _of_cong_van(letter: Letter, chance: Chance, before: str) -> Passage:
    lines = _over_lines(before + letter.subject, chance.pick([32, 36, 40]))
    return Passage(fixed(*lines), {"subject": letter.subject})


@layout("subject", "V/v", "over several lines", fits=_plain)
def after_v_v(letter: Letter, chance: Chance) -> Passage:
    """Write `V/v tổ chức …`."""
    return _of_cong_van(letter, chance, "V/v ")


@layout("subject", "V/v:", "over several lines", fits=_plain)
def after_colon(letter: Letter, chance: Chance) -> Passage:
    """Write `V/v: tổ chức …`."""
    return _of_cong_van(letter, chance, chance.pick(["V/v: ", "V/v:", "V/v : "]))


@layout("subject", "Về việc", "over several lines", fits=_plain)
def after_words(letter: Letter, chance: Chance) -> Passage:
    """Write `Về việc tổ chức …`."""
    return _of_cong_van(letter, chance, chance.pick(["Về việc ", "Về việc: "]))


def _title(letter: Letter, *below: str, truth: Json) -> Passage:
    return Passage(centred(letter.title, *below), truth)


@layout("subject", "below the title", fits=_named)
def below_title(letter: Letter, chance: Chance) -> Passage:
    """Write `KẾ HOẠCH`, and below it `Tổ chức …`."""
    words = letter.subject[0].upper() + letter.subject[1:]
    lines = _over_lines(words, chance.pick([46, 60, 200]))
    return _title(letter, *lines, truth={"subject": words})


@layout("subject", "below the title, Về việc", fits=_named)
def below_title_after_words(letter: Letter, chance: Chance) -> Passage:
    """CHỈ THỊ, and below it Về việc …; whether these words belong to the subject is open."""
    lines = _over_lines(f"Về việc {letter.subject}", chance.pick([46, 60, 200]))
    truth = {"subject": f"Về việc {letter.subject}", "subject_arguable": [letter.subject]}
    return _title(letter, *lines, truth=truth)
