"""What bodies of the fresh hand share: openings, clauses, assignments of several."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.addressees.lists import capital, short
from tools.accuracy.generator.layouts.report.sentences import due_truth
from tools.accuracy.generator.model import Agency, Json, Letter, Passage, Task, paragraphs

VERBS = ("triển khai", "tổ chức thực hiện", "thực hiện")


def told_opening(letter: Letter, chance: Chance) -> Passage:
    """Begin the body without naming anybody."""
    called = letter.office.called
    title = letter.title.capitalize() or "một số nội dung"
    words = chance.pick(
        [
            f"{called} {chance.pick(list(VERBS))} {title} như sau:",
            f"{called} đề ra {title} với các nội dung cụ thể như sau:"
            if letter.named
            else f"{called} có ý kiến chỉ đạo như sau:",
        ]
    )
    return Passage(paragraphs(words))


def side_by_side(some: tuple[Agency, ...]) -> str:
    """Write agencies joined by commas and a last `và`."""
    words = [one.words for one in some]
    if len(words) == 1 or any("," in one or " và " in one for one in words):
        return ", ".join(words)
    return f"{', '.join(words[:-1])} và {words[-1]}"


def with_others(task: Task, chance: Chance) -> str:
    """Write `chủ trì, phối hợp với …` in front of the clause."""
    if not task.supports:
        return ""
    verb = chance.pick(["chủ trì, phối hợp cùng", "chủ trì và phối hợp với", "phối hợp với"])
    return f"{verb} {side_by_side(task.supports)} "


def dated(task: Task, chance: Chance) -> str:
    """Write the deadline behind the clause."""
    if task.due is None:
        return ""
    way = chance.pick([", xong {}", "; thời gian: {}", " ({})", "; thời hạn hoàn thành: {}"])
    if task.due.phrase.startswith(("cuối", "muộn nhất", "không muộn", "chậm nhất")):
        way = chance.pick([" {}", " ({})", ", xong {}"])
    return way.format(task.due.phrase)


def joined_orders(task: Task, chance: Chance) -> str:
    """Write the orders of a task one after the other."""
    sign = chance.pick(["; ", "; đồng thời ", ". Đồng thời, "])
    return sign.join(one.words for one in task.orders)


def ordered(path: str | None, task: Task, *, nobody: bool = False, **parts: object) -> Json:
    """Give the assignment of a task, with nobody's name if the item names none."""
    found = {kind for order in task.orders for kind in order.activities}
    open_ones = {kind for order in task.orders for kind in order.arguable} - found
    agencies = [] if nobody else [short(one) for one in task.leads]
    agencies += [] if nobody else [short(one, support=True) for one in task.supports]
    usual = {
        "path": path, "agencies": agencies, "activities": sorted(found),
        "activities_arguable": sorted(open_ones), **due_truth(task.due),
    }  # fmt: skip
    return {**usual, **parts}


def asked_or_told(task: Task) -> str:
    """Write `Đề nghị Hội …` or the name alone."""
    lead = task.leads[0]
    return f"Đề nghị {lead.words}" if lead.asked else capital(lead.words)
