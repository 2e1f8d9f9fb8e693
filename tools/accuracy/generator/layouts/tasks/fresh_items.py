"""Bodies in items: who leads written below each item, in brackets, below `Đối với`, behind dashes, in khoản of a Điều."""

from __future__ import annotations

from datetime import timedelta

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import shown
from tools.accuracy.generator.layouts.addressees.lists import capital, short
from tools.accuracy.generator.layouts.tasks.fresh_bodies import (
    asked_or_told,
    dated,
    hung,
    joined_orders,
    ordered,
    side_by_side,
    told_opening,
    with_others,
)
from tools.accuracy.generator.model import Json, Letter, Passage, Task, centred, paragraphs
from tools.accuracy.generator.registry import layout, write


def in_items(letter: Letter) -> bool:
    """Tell whether the body stands in no articles."""
    return letter.kind not in {"quyet_dinh", "luat", "nghi_dinh"}


def _item(
    path: str, words: str, told: Json | None = None, banners: list[Json] | None = None
) -> Passage:
    truth: Json = {"outline": [path], "displays": banners or []}
    return Passage(paragraphs(words), truth | ({"assignments": [told]} if told else {}))


@layout("tasks", "leader, helpers and time below each item", hand="fresh", fits=in_items, weight=2)
def lines_below(letter: Letter, chance: Chance) -> Passage:
    """1. Tổ chức … / - Đơn vị chủ trì: … / - Đơn vị phối hợp: … / - Thời gian: …."""
    whole = told_opening(letter, chance)
    leader, helper, time = chance.pick(
        [
            ("Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"),
            ("Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện"),
            ("Chủ trì", "Phối hợp", "Thời hạn"),
        ]
    )
    for number, task in enumerate(letter.tasks, start=1):
        rows = [f"- {leader}: {capital(task.leads[0].words)}."]
        rows += [f"- {helper}: {side_by_side(task.supports)}."] if task.supports else []
        rows += [f"- {time}: {capital(task.due.phrase)}."] if task.due else []
        told = ordered(str(number), task, path_arguable=[f"{number}.-1"])
        line = f"{number}. {capital(joined_orders(task, chance))}."
        whole += _item(str(number), line, told, hung(str(number), task))
        paths = [f"{number}.-{index}" for index in range(1, len(rows) + 1)]
        whole += Passage(paragraphs(*rows), {"outline": paths})
    return whole + write("report", letter, chance)


@layout("tasks", "leader in brackets", hand="fresh", fits=in_items)
def bracketed(letter: Letter, chance: Chance) -> Passage:
    """1. Tổ chức … (Sở Y tế chủ trì, phối hợp với Sở Tài chính)."""
    whole = told_opening(letter, chance)
    for number, task in enumerate(letter.tasks, start=1):
        helped = f", phối hợp với {side_by_side(task.supports)}" if task.supports else " thực hiện"
        inside = f"{task.leads[0].words} chủ trì{helped}"
        inside += f"; {task.due.phrase}" if task.due else ""
        words = f"{number}. {capital(joined_orders(task, chance))} ({inside})."
        whole += _item(str(number), words, ordered(str(number), task), hung(str(number), task))
    return whole + write("report", letter, chance)


@layout("tasks", "agency as a heading", hand="fresh", fits=in_items, weight=2)
def towards(letter: Letter, chance: Chance) -> Passage:
    """1. Đối với Sở Y tế, and below it 1.1., 1.2. or unsigned paragraphs."""
    whole = told_opening(letter, chance)
    deep = chance.maybe(0.5)
    before = chance.pick(["Đối với ", "Đối với ", "Trách nhiệm của ", ""])
    for number, task in enumerate(letter.tasks, start=1):
        lead = task.leads[0].words if before else capital(task.leads[0].words)
        whole += _item(str(number), f"{number}. {before}{lead}")
        for index, order in enumerate(task.orders, start=1):
            words = order.words
            if index == 1:
                words = f"{with_others(task, chance)}{words}{dated(task, chance)}"
            sign, outline = (f"{number}.{index}. ", [f"{number}.{index}"]) if deep else ("", [])
            whole += Passage(paragraphs(f"{sign}{capital(words)}."), {"outline": outline})
        whole += _with_banners(task, number, deep=deep)
    return whole + _joined_paths(whole) + write("report", letter, chance)


def _joined_paths(body: Passage) -> Passage:
    """Accept 1.1.1 for the item 1.1 below 1: the contract joins the markers, and 1.1 is one."""
    paths = list(body.truth.get("outline", []))
    other = [f"{path.split('.')[0]}.{path}" if "." in path else path for path in paths]
    return Passage((), {"outline_arguable": [other]} if other != paths else {})


def _with_banners(task: Task, number: int, *, deep: bool) -> Passage:
    """Give the assignment of a heading; a banner hangs in the child that orders it, or in the item."""
    path = str(number)
    banners: list[Json] = []
    for index, order in enumerate(task.orders, start=1):
        own = Task(task.leads, (), (order,), None)
        child = f"{path}.{index}"
        more = [path, f"{path}.{child}"]
        banners += hung(child if deep else path, own, path_arguable=more)
    return Passage((), {"assignments": [ordered(path, task)], "displays": banners})


@layout("tasks", "dashes", hand="fresh", fits=in_items)
def dashes(letter: Letter, chance: Chance) -> Passage:
    """Write each task behind a dash, without any number."""
    whole = told_opening(letter, chance)
    sign = chance.pick(["- ", "- ", "– ", "-"])
    paths = [f"-{number}" for number in range(1, len(letter.tasks) + 1)]
    for path, task in zip(paths, letter.tasks, strict=True):
        words = f"{with_others(task, chance)}{joined_orders(task, chance)}{dated(task, chance)}"
        told = ordered(path, task, path_arguable=[None])
        banners = hung(path, task, path_arguable=[None])
        whole += _item(path, f"{sign}{asked_or_told(task)} {words}.", told, banners)
    return whole + Passage((), {"outline_arguable": [[]]}) + write("report", letter, chance)


@layout(
    "tasks", "1.Thời gian without a space", "1.Thời gian, no space", hand="fresh", fits=in_items
)
def glued_markers(letter: Letter, chance: Chance) -> Passage:
    """1.Thời gian: …, 2.Địa điểm: …, 3.Phân công; the day of the event is no deadline of a task."""
    event = letter.day + timedelta(days=chance.between(10, 40))
    hour = f"{chance.between(7, 9)} giờ 30 phút, ngày {shown(event)}"
    chance.drawn.add("date: trap, meeting time")
    whole = told_opening(letter, chance) + Passage(
        paragraphs(
            f"1.Thời gian: {hour}.",
            f"2.Địa điểm: Hội trường lớn, trụ sở {letter.office.called}.",
            "3.Phân công thực hiện",
        ),
        {"outline": ["1", "2", "3"]},
    )
    for number, task in enumerate(letter.tasks, start=1):
        path = f"3.{number}"
        words = f"{with_others(task, chance)}{joined_orders(task, chance)}{dated(task, chance)}"
        line = f"{path}.{asked_or_told(task)}: {words}."
        joined = [f"3.{path}"]
        told = ordered(path, task, path_arguable=joined)
        whole += _item(path, line, told, hung(path, task, path_arguable=joined))
    return whole + _joined_paths(whole) + write("report", letter, chance)


@layout("tasks", "unnumbered headings with dashes below", hand="fresh", fits=in_items)
def bare_headings(letter: Letter, chance: Chance) -> Passage:
    """I. NỘI DUNG, II. TỔ CHỨC THỰC HIỆN: the agencies on lines of their own, a dash below each."""
    whole = told_opening(letter, chance) + Passage(
        paragraphs(
            "I. NỘI DUNG",
            f"Tiếp tục quán triệt sâu sắc mục đích, ý nghĩa của {letter.topic}.",
            chance.pick(["II. TỔ CHỨC THỰC HIỆN", "II- PHÂN CÔNG TRÁCH NHIỆM"]),
        ),
        {"outline": ["I", "II"], "assignments_optional": [{"path": "I"}]},
    )
    for number, task in enumerate(letter.tasks, start=1):
        path = f"II.-{number}"
        words = f"{with_others(task, chance)}{joined_orders(task, chance)}{dated(task, chance)}"
        whole += Passage(paragraphs(capital(task.leads[0].words)))
        told = ordered(path, task, path_arguable=["II"])
        banners = hung(path, task, path_arguable=["II"])
        whole += _item(path, f"- {capital(words)}.", told, banners)
    return whole + write("report", letter, chance)


def _article(number: int, task: Task, chance: Chance) -> Passage:
    path = f"Điều 2.{number}"
    words = f"{with_others(task, chance)}{joined_orders(task, chance)}{dated(task, chance)}"
    line = f"{number}. {asked_or_told(task)}: {capital(words)}."
    return _item(path, line, ordered(path, task), hung(path, task))


@layout("tasks", "inside Điều", hand="fresh", fits=lambda letter: letter.kind == "quyet_dinh")
def clauses(letter: Letter, chance: Chance) -> Passage:
    """Điều 2. Tổ chức thực hiện, with a khoản for each body; Điều 3 effect; Điều 4 who carries it out."""
    whole = centred_title(letter) + Passage(
        paragraphs("Điều 2. Tổ chức thực hiện"), {"outline": ["Điều 2"]}
    )
    for number, task in enumerate(letter.tasks, start=1):
        whole += _article(number, task, chance)
    first, everybody = letter.tasks[0].leads[0], letter.everybody
    end: Json = {
        "path": "Điều 4",
        "agencies": [short(first), short(everybody)],
        "activities": [],
        "deadline": None,
    }
    rows = paragraphs(
        "Điều 3. Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.",
        f"Điều 4. {capital(first.words)}, {everybody.words} căn cứ Quyết định thi hành./.",
    )
    return whole + Passage(rows, {"outline": ["Điều 3", "Điều 4"], "assignments": [end]})


def centred_title(letter: Letter) -> Passage:
    """Write `QUYẾT ĐỊNH:` and the first article, which tells what is decided."""
    return Passage(
        centred("QUYẾT ĐỊNH:") + paragraphs(f"Điều 1. Ban hành quy định về {letter.topic}."),
        {"outline": ["Điều 1"], "assignments_optional": [{"path": "Điều 1"}]},
    )
