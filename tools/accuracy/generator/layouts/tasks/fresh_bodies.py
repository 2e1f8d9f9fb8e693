"""What bodies of the fresh hand share: openings, clauses, assignments of several."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.addressees.lists import capital, short
from tools.accuracy.generator.layouts.report.sentences import due_truth
from tools.accuracy.generator.model import Agency, Json, Letter, Passage, Task, paragraphs

VERBS = ("tổ chức triển khai", "tổ chức thực hiện", "hướng dẫn thực hiện")


def told_opening(letter: Letter, chance: Chance) -> Passage:
    """Begin the body without naming anybody."""
    called, title = letter.office.called, letter.title.capitalize()
    ways = {
        "chi_thi": ["yêu cầu thực hiện tốt một số nhiệm vụ sau:", "chỉ thị như sau:"],
        "cong_dien": ["yêu cầu khẩn trương thực hiện các nhiệm vụ trọng tâm sau:"],
        "thong_bao": ["thông báo một số nội dung như sau:", "thông báo cụ thể như sau:"],
        "cong_van": ["có ý kiến chỉ đạo như sau:", "đề nghị thực hiện một số nội dung sau:"],
    }
    usual = [
        f"xây dựng {title} cụ thể như sau:",
        f"{chance.pick(list(VERBS))} với các nội dung sau:",
    ]
    return Passage(paragraphs(f"{called} {chance.pick(ways.get(letter.kind, usual))}"))


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


def hung(path: str | None, task: Task, **parts: object) -> list[Json]:
    """Give the banners that a task asks for."""
    return [
        {"path": path, "slogans": [], "from": first, "to": last, "words": words, **parts}
        for words, first, last in (one.display for one in task.orders if one.display)
    ]
