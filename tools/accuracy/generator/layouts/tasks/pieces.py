"""Pieces of tasks: who, with whom, what and until when, as words and as truth."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.addressees.lists import short
from tools.accuracy.generator.layouts.report.sentences import due_truth
from tools.accuracy.generator.model import Agency, Json, Order, Task


def plain_body(letter: object) -> bool:
    """Tell whether the body stands in no articles."""
    return getattr(letter, "kind", None) not in {"quyet_dinh", "luat", "nghi_dinh"}


def assigned(path: str | None, task: Task) -> Json:
    """Give the assignment of a task."""
    agencies = [short(one) for one in task.leads]
    agencies += [short(one, support=True) for one in task.supports]
    return {
        "path": path,
        "agencies": agencies,
        **kinds_of(task.orders),
        **due_truth(task.due),
    }


def kinds_of(orders: tuple[Order, ...]) -> Json:
    """Give the kinds of activity of orders."""
    activities = sorted({kind for order in orders for kind in order.activities})
    arguable = {kind for order in orders for kind in order.arguable} - set(activities)
    return {"activities": activities, "activities_arguable": sorted(arguable)}


def displays(path: str | None, task: Task) -> list[Json]:
    """Give the banners that are to hang."""
    return [
        {"path": path, "slogans": [], "from": first, "to": last, "words": words}
        for words, first, last in (one.display for one in task.orders if one.display)
    ]


def clause(task: Task, chance: Chance) -> str:
    """Write what is to be done, with its deadline."""
    words = chance.pick(["; ", ", "]).join(one.words for one in task.orders)
    return words + timed(task, chance)


TIMED = (", hoàn thành {}", "; hoàn thành {}", " (hoàn thành {})", " {}", "; xong {}", " ({})")


def timed(task: Task, chance: Chance) -> str:
    """Write the deadline of a task behind its words."""
    if task.due is None:
        return ""
    form = chance.pick(TIMED)
    if "(" in form:
        chance.drawn.add("deadlines: in brackets")
    return form.format(task.due.phrase)


def helped(task: Task, chance: Chance) -> str:
    """Write with whom the leader is to do it, as words in front of the clause."""
    if not task.supports:
        return ""
    verb = chance.pick(["chủ trì, phối hợp với", "chủ trì phối hợp với", "phối hợp với"])
    return f"{verb} {names(task.supports)} "


def names(some: tuple[Agency, ...]) -> str:
    """Write agencies side by side."""
    return ", ".join(one.words for one in some)
