"""A sample (văn bản mẫu): the text of a generated letter and what a careful reader reads in it."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

from thongsuot.core.model.codec import reading_to_json
from thongsuot.core.pipeline import read_text
from tools.accuracy.generator.capitals import accepting_capitals
from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.damaging import spoil
from tools.accuracy.generator.draw import draw_letter
from tools.accuracy.generator.model import LISTS, Json, Letter, Line, Passage
from tools.accuracy.generator.page import flowing, wrapped
from tools.accuracy.generator.registry import write
from tools.accuracy.short_hand import long_form


@dataclass(frozen=True)
class Sample:
    """A generated letter."""

    text: str
    expected: Json
    variations: frozenset[str]

    def reading(self) -> Json:
        """Read the text as the program does."""
        return reading_to_json(read_text(self.text))


def sample(random: Random, hands: tuple[str, ...] = ()) -> Sample:
    """Draw, write, set and spoil a letter."""
    chance = Chance(random, hands)
    letter = draw_letter(chance)
    whole = (_law if letter.office.scope == "law" else _written)(letter, chance)
    setting = "wrapped lines" if chance.maybe(0.4) else "flowing lines"
    chance.drawn.add(f"page: {setting}")
    lines = (wrapped if setting == "wrapped lines" else flowing)(whole.lines, chance)
    expected = _expected(letter, whole.truth)
    if any(not _on_one_line(phrase, lines) for phrase in _phrases(expected)):
        chance.drawn.add("deadlines: over a line break")
    text = "\n".join(spoil(lines, chance))
    return Sample(text, expected, frozenset(chance.drawn))


def _written(letter: Letter, chance: Chance) -> Passage:
    whole = write("above", letter, chance) + write("header", letter, chance)
    if not letter.named or letter.kind == "cong_dien":
        whole += write("addressees", letter, chance)
    whole += write("context", letter, chance)
    body = _with_opening(write("bases", letter, chance), write("tasks", letter, chance))
    whole += body + write("tail", letter, chance)
    if body.behind:
        return whole + Passage(body.behind)
    return whole + write("after", letter, chance)


def _law(letter: Letter, chance: Chance) -> Passage:
    whole = write("law head", letter, chance) + write("law body", letter, chance)
    return whole + write("law tail", letter, chance)


def _with_opening(grounds: Passage, body: Passage) -> Passage:
    """Let the order go on in the sentence of the grounds where that ends with a comma."""
    last, first = grounds.lines[-1], body.lines[0]
    if not last.text.endswith(",") or first.role != "paragraph":
        return grounds + body
    one = Line(f"{last.text} {first.text}", "paragraph")
    return Passage(grounds.lines[:-1], grounds.truth) + Passage(
        (one, *body.lines[1:]), body.truth, body.behind
    )


def _expected(letter: Letter, truth: Any) -> Json:  # noqa: ANN401 - JSON
    campaign = letter.campaign
    whole: Json = {key: [] for key in LISTS} | {
        "kind": letter.kind,
        "urgency": None,
        "campaign": campaign
        and {
            "name": campaign.name,
            "name_arguable": list(campaign.accepted_names),
            "day": campaign.day,
            "year": campaign.year,
            "edition": campaign.edition,
            "theme": campaign.theme,
        },
    }
    return accepting_capitals(long_form(whole | dict(truth)))


def _phrases(expected: Json) -> list[str]:
    told = [*expected["assignments"], *expected["report_duties"]]
    return [one["deadline"]["phrase"] for one in told if one["deadline"]]


def _on_one_line(phrase: str, lines: list[str]) -> bool:
    return any(phrase.casefold() in line.casefold() for line in lines)
