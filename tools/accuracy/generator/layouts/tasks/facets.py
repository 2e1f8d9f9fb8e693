"""Tasks by content: the agencies stand in the opening or only in the closing."""

from __future__ import annotations

from dataclasses import replace

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.addressees.lists import capital, short
from tools.accuracy.generator.layouts.tasks.openings import neutral_opening
from tools.accuracy.generator.layouts.tasks.pieces import (
    assigned,
    clause,
    displays,
    names,
    plain_body,
)
from tools.accuracy.generator.model import Json, Letter, Passage, Task, paragraphs
from tools.accuracy.generator.registry import layout, write


def _facet(number: int, task: Task, chance: Chance) -> Passage:
    """Write a task without those who are to do it."""
    path = str(number)
    truth: Json = {
        "outline": [path],
        "assignments": [assigned(path, task)],
        "displays": displays(path, task),
    }
    return Passage(paragraphs(f"{number}. {capital(clause(task, chance))}."), truth)


@layout("tasks", "facets with agencies only in the closing", fits=plain_body)
def closing(letter: Letter, chance: Chance) -> Passage:
    """Name nobody but in the closing, whose order is then an assignment of its own."""
    whole = neutral_opening(letter, chance)
    for number, task in enumerate(letter.tasks, start=1):
        whole += _facet(number, replace(task, leads=(), supports=()), chance)
    everybody = letter.everybody
    end: Json = {"path": None, "agencies": [short(everybody)], "activities": [], "deadline": None}
    words = (
        f"{letter.office.called} {chance.pick(['đề nghị', 'yêu cầu'])} {everybody.words} "
        f"{chance.pick(['nghiêm túc', 'khẩn trương'])} triển khai thực hiện./."
    )
    return whole + Passage(paragraphs(words), {"assignments": [end]})


def _several(letter: Letter) -> bool:
    return plain_body(letter) and len(letter.addressees) > 1 and not letter.named


@layout("tasks", "agencies in the opening", fits=_several)
def opening(letter: Letter, chance: Chance) -> Passage:
    """Order the addressees in the opening; the items inherit them."""
    told = letter.addressees
    verb = chance.pick(["đề nghị", "yêu cầu"])
    words = f"{letter.office.called} {verb} {names(told)} triển khai thực hiện các nội dung sau:"
    first: Json = {
        "path": None,
        "agencies": [short(one) for one in told],
        "activities": [],
        "deadline": None,
    }
    whole = Passage(paragraphs(words), {"assignments": [first]})
    for number, task in enumerate(letter.tasks, start=1):
        whole += _facet(number, replace(task, leads=told, supports=()), chance)
    return whole + write("report", letter, chance)
