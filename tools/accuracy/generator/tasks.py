"""Draws who is to do what with whom until when (nhiệm vụ)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import draw_due, shown
from tools.accuracy.generator.model import Agency, Letter, Office, Order, Task
from tools.accuracy.generator.phrases import choices


def draw_agencies(chance: Chance, office: Office, year: int) -> list[Agency]:
    """Draw all that ``office`` may order, in any order."""
    fitting = choices(chance, "agencies", scopes=office.scope, year=year, levels=office.level)
    known = [one for one in fitting if not (one.get("not_city") and office.unit != "tỉnh")]
    return [_agency(chance, one, office) for one in chance.some(known, 2, len(known))]


def _agency(chance: Chance, entry: dict[str, Any], office: Office) -> Agency:
    fill = {"l": office.unit, "o": office.called}
    ways = [one.format(**fill) for one in entry["words"]]
    name = entry.get("name", entry["words"][0]).format(**fill)
    words = ways[0] if chance.maybe(0.6) else chance.pick(ways)
    head = entry.get("head")
    listed = name.removeprefix(f"{head} ") if head else None
    return Agency(words, name, entry.get("many", False), listed, entry.get("asked", False))


def draw_group(chance: Chance, office: Office) -> Agency:
    """Draw how all are called together."""
    words = chance.pick(choices(chance, "groups", scopes=office.scope))["words"]
    return Agency(words, words, collective=True)


def draw_tasks(chance: Chance, letter: Letter, agencies: list[Agency]) -> tuple[Task, ...]:
    """Draw three to six tasks, each for somebody else."""
    orders = [
        _order(chance, letter, one) for one in choices(chance, "orders", scopes=letter.office.scope)
    ]
    count = min(len(agencies), chance.between(3, 6))
    chosen = chance.some(orders, 2 * count, 2 * count)
    return tuple(
        _task(chance, letter, agencies, (index, chosen[2 * index : 2 * index + 2]))
        for index in range(count)
    )


def _order(chance: Chance, letter: Letter, entry: dict[str, Any]) -> Order:
    first = letter.day + timedelta(days=chance.between(5, 30))
    last = first + timedelta(days=chance.between(3, 15))
    days = {"first": shown(first), "last": shown(last), "topic": letter.topic}
    words = entry["words"].format(**days)
    display = None
    if "banner" in entry["activities"]:
        dated = "{last}" in entry["words"]
        hung = words[words.index("treo") :]
        display = (hung, first.isoformat() if dated else None, last.isoformat() if dated else None)
    return Order(words, tuple(entry["activities"]), tuple(entry.get("arguable", ())), display)


def _task(
    chance: Chance, letter: Letter, agencies: list[Agency], own: tuple[int, tuple[Order, ...]]
) -> Task:
    index, orders = own
    lead = agencies[index]
    others = [one for one in agencies if one is not lead]
    supports: tuple[Agency, ...] = ()
    if not lead.asked and chance.maybe(0.5):
        supports = chance.some(others, 1, 2)
    due = draw_due(chance, letter.day, "task") if chance.maybe(0.5) else None
    return Task((lead,), supports, orders[: chance.between(1, 2)], due)
