"""Bodies by facets of content: the agencies only in the opening, only in the closing, or in a table."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.addressees.lists import capital, short
from tools.accuracy.generator.layouts.header.parts import left_lines
from tools.accuracy.generator.layouts.tasks.fresh_bodies import (
    dated,
    hung,
    joined_orders,
    ordered,
    side_by_side,
    told_opening,
)
from tools.accuracy.generator.layouts.tasks.fresh_items import in_items
from tools.accuracy.generator.model import (
    BLANK,
    Agency,
    Json,
    Letter,
    Passage,
    Task,
    fixed,
    paragraphs,
)
from tools.accuracy.generator.registry import layout, write


def _facet(number: int, task: Task, chance: Chance) -> Passage:
    words = f"{number}. {capital(joined_orders(task, chance))}{dated(task, chance)}."
    told = ordered(str(number), task, nobody=True)
    truth: Json = {
        "outline": [str(number)],
        "assignments": [told],
        "displays": hung(str(number), task),
    }
    return Passage(paragraphs(words), truth)


def _to_all(everybody: Agency, **parts: object) -> Json:
    return {"path": None, "agencies": [short(everybody)], "activities": [], **parts}


@layout("tasks", "facets with agencies only in the closing", hand="fresh", fits=in_items, weight=2)
def closing_names(letter: Letter, chance: Chance) -> Passage:
    """Name nobody in the items; the closing names who is to do all of it."""
    whole = told_opening(letter, chance)
    for number, task in enumerate(letter.tasks, start=1):
        whole += _facet(number, task, chance)
    leads = tuple(task.leads[0] for task in letter.tasks)
    verb = chance.pick(["Yêu cầu", "Đề nghị"])
    words = f"{verb} {side_by_side(leads)} nghiêm túc triển khai thực hiện các nội dung trên."
    told: Json = {
        "path": None,
        "agencies": [short(one) for one in leads],
        "activities": [],
        "deadline": None,
    }
    more = {"assignments": [told], "assignments_optional": [_to_all(letter.everybody)]}
    return whole + Passage(paragraphs(words), more) + write("report", letter, chance)


@layout("tasks", "opening names all, the items inherit", hand="fresh", fits=in_items, weight=2)
def opening_names(letter: Letter, chance: Chance) -> Passage:
    """UBND tỉnh yêu cầu các cơ quan, đơn vị thực hiện các nội dung sau: and items that name nobody."""
    everybody = letter.everybody
    verb = chance.pick(["yêu cầu", "đề nghị"])
    words = f"{letter.office.called} {verb} {everybody.words} thực hiện tốt các nội dung sau:"
    whole = Passage(paragraphs(words), {"assignments": [_to_all(everybody, deadline=None)]})
    for number, task in enumerate(letter.tasks, start=1):
        item = f"{number}. {capital(joined_orders(task, chance))}{dated(task, chance)}."
        told = ordered(str(number), task, nobody=True, agencies=[short(everybody)])
        truth: Json = {"outline": [str(number)], "assignments": [told]}
        whole += Passage(paragraphs(item), truth | {"displays": hung(str(number), task)})
    return whole + write("report", letter, chance)


HEADS = (
    ("STT", "Nội dung", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian"),
    ("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Thời hạn hoàn thành"),
    ("STT", "Nội dung công việc", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"),
)


def _cells(number: int, task: Task) -> tuple[str, ...]:
    helpers = "; ".join(capital(one.words) for one in task.supports)
    due = capital(task.due.phrase) if task.due else ""
    orders = "; ".join(one.words for one in task.orders)
    return str(number), capital(orders), capital(task.leads[0].words), helpers, due


def _row(cells: tuple[str, ...], sign: str) -> str:
    return f"| {' | '.join(cells)} |" if sign == "|" else sign.join(cells)


def _table(letter: Letter, chance: Chance) -> list[str]:
    """Write the tasks as a table: pipes of Markdown, or tabs as copied from a page."""
    sign = chance.pick(["|", "|", "\t"])
    rule = ["| --- | --- | --- | --- | --- |"] if sign == "|" and chance.maybe(0.7) else []
    rows = [_row(_cells(number, task), sign) for number, task in enumerate(letter.tasks, start=1)]
    return [_row(chance.pick(list(HEADS)), sign), *rule, *rows]


def _of_rows(letter: Letter, path: str | None, paths: list[str]) -> Json:
    """Give assignments and banners of the rows: in the item of the table, or in rows of their own."""
    pairs = list(zip(paths, letter.tasks, strict=True))
    return {
        "assignments": [ordered(path, task, path_arguable=[row]) for row, task in pairs],
        "displays": [one for row, task in pairs for one in hung(path, task, path_arguable=[row])],
    }


@layout("tasks", "table in the text", hand="fresh", fits=in_items, weight=3)
def table(letter: Letter, chance: Chance) -> Passage:
    """Write the tasks as a table in a section of the plan."""
    paths = [f"II.{number}" for number in range(1, len(letter.tasks) + 1)]
    opening = told_opening(letter, chance) + Passage(
        paragraphs(
            "I. YÊU CẦU CHUNG",
            "Các hoạt động bảo đảm an toàn, tiết kiệm, tránh phô trương, hình thức.",
            chance.pick(["II. PHÂN CÔNG NHIỆM VỤ", "II. NỘI DUNG, TIẾN ĐỘ THỰC HIỆN"]),
        )
    )
    truth: Json = {"outline": ["I", "II"], "outline_arguable": [["I", "II", *paths]]}
    truth |= _of_rows(letter, "II", paths)
    return (
        opening + Passage(fixed(*_table(letter, chance)), truth) + write("report", letter, chance)
    )


@layout("tasks", "table in an annex", "after: annex with its own head", hand="fresh", fits=in_items)
def annexed(letter: Letter, chance: Chance) -> Passage:
    """Write one item that orders the annex to be carried out; the table stands behind the signature."""
    everybody = letter.everybody
    words = f"1. {capital(everybody.words)} căn cứ nhiệm vụ được phân công tại Phụ lục kèm theo, tổ chức thực hiện bảo đảm tiến độ."
    first: Json = {"path": "1", "agencies": [short(everybody)], "activities": [], "deadline": None}
    second = "2. Kinh phí thực hiện: từ nguồn ngân sách được giao và các nguồn hợp pháp khác."
    rows = [str(number) for number in range(1, len(letter.tasks) + 1)]
    truth: Json = {"outline": ["1", "2"], "assignments": [first]}
    title = chance.pick(["PHỤ LỤC", "Phụ lục I", "PHỤ LỤC 1"])
    note = f"(Ban hành kèm theo Văn bản của {letter.office.called})"
    annex = BLANK + fixed(
        *left_lines(letter), title, "BẢNG PHÂN CÔNG NHIỆM VỤ", note, "", *_table(letter, chance)
    )
    whole = told_opening(letter, chance)
    whole += Passage(paragraphs(words, second), truth, annex)
    whole += Passage((), _of_rows(letter, None, rows))
    return whole + write("report", letter, chance)
