"""Tasks (nhiệm vụ) as numbered items."""

from __future__ import annotations

from dataclasses import replace

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.deadlines import draw_due
from tools.accuracy.generator.layouts.addressees.lists import capital, short
from tools.accuracy.generator.layouts.tasks.openings import neutral_opening
from tools.accuracy.generator.layouts.tasks.pieces import (
    assigned,
    clause,
    displays,
    helped,
    names,
    plain_body,
    timed,
)
from tools.accuracy.generator.model import Json, Letter, Passage, Task, centred, paragraphs
from tools.accuracy.generator.registry import layout, write


def item(path: str, text: str, task: Task) -> Passage:
    """Give a paragraph that is one item and one assignment."""
    truth: Json = {
        "outline": [path],
        "assignments": [assigned(path, task)],
        "displays": displays(path, task),
    }
    return Passage(paragraphs(text), truth)


def ordered(task: Task, chance: Chance) -> str:
    """Write a task as a sentence without its stop."""
    lead = names(task.leads)
    if task.leads[0].asked:
        start = f"Đề nghị {lead} "
    else:
        ways = [f"Giao {lead} ", f"Yêu cầu {lead} ", f"{capital(lead)} ", f"{capital(lead)}: "]
        start = chance.pick(ways)
    words = helped(task, chance) + clause(task, chance)
    return start + (capital(words) if start.endswith(": ") else words)


@layout("tasks", "one numbered item per agency", fits=plain_body, weight=3)
def item_per_agency(letter: Letter, chance: Chance) -> Passage:
    """Write `1. Giao Sở Y tế …`, `2. Đề nghị …`."""
    whole = neutral_opening(letter, chance)
    sign = chance.pick([". ", ". ", "/ ", "- ", ") "])
    for number, task in enumerate(letter.tasks, start=1):
        whole += item(str(number), f"{number}{sign}{ordered(task, chance)}.", task)
    return whole + write("report", letter, chance)


def _with_two_orders(letter: Letter) -> bool:
    return plain_body(letter) and any(len(one.orders) > 1 and one.due for one in letter.tasks)


@layout(
    "tasks",
    "one numbered item per agency",
    "deadlines: several in one sentence",
    fits=_with_two_orders,
    weight=2,
)
def two_deadlines(letter: Letter, chance: Chance) -> Passage:
    """Give each half of a task its own deadline; the first is expected, the other accepted."""
    whole = neutral_opening(letter, chance)
    for number, task in enumerate(letter.tasks, start=1):
        if len(task.orders) > 1 and task.due:
            other = draw_due(chance, letter.day, "task")
            first, second = (one.words for one in task.orders)
            lead = names(task.leads)
            start = f"Đề nghị {lead} " if task.leads[0].asked else f"{capital(lead)} "
            words = f"{helped(task, chance)}{first} {task.due.phrase}{chance.pick([', ', '; '])}{second} {other.phrase}"
            accepted = (
                *task.due.accepted,
                (other.phrase, other.date, other.inclusive),
                *other.accepted,
            )
            both = replace(task, due=replace(task.due, accepted=accepted))
            whole += item(str(number), f"{number}. {start}{words}.", both)
        else:
            whole += item(str(number), f"{number}. {ordered(task, chance)}.", task)
    return whole + write("report", letter, chance)


@layout("tasks", "dashes", fits=plain_body)
def dashes(letter: Letter, chance: Chance) -> Passage:
    """Write each task behind a dash; a plus may be counted as the dash that it stands for."""
    whole = neutral_opening(letter, chance)
    sign, end = chance.pick(["- ", "- ", "– ", "+ "]), chance.pick([";", "."])
    plus = sign == "+ "
    for number, task in enumerate(letter.tasks, start=1):
        one = item(f"-{number}", f"{sign}{ordered(task, chance)}{end}", task)
        whole += _also_plus(one, f"+{number}") if plus else one
    if plus:
        counted = [f"+{number}" for number in range(1, len(letter.tasks) + 1)]
        whole += Passage((), {"outline_arguable": [counted]})
    return whole + write("report", letter, chance)


def _also_plus(one: Passage, path: str) -> Passage:
    told = {
        key: [{**entry, "path_arguable": [path]} for entry in one.truth[key]]
        for key in ("assignments", "displays")
    }
    return Passage(one.lines, {**one.truth, **told})


@layout("tasks", "1.Thời gian without a space", fits=plain_body)
def without_space(letter: Letter, chance: Chance) -> Passage:
    """Write `1.Thời gian: …` with the days of the event, which are nobody's deadline."""
    whole = neutral_opening(letter, chance)
    first = letter.day.replace(day=1)
    lines = (
        f"1.Thời gian: Từ ngày 05/{first.month:02d}/{first.year} đến ngày 25/{first.month:02d}/{first.year}.",
        f"2.Địa điểm: Trên địa bàn {letter.office.territory}.",
    )
    whole += Passage(paragraphs(*lines), {"outline": ["1", "2"]})
    for number, task in enumerate(letter.tasks, start=3):
        whole += item(str(number), f"{number}.{ordered(task, chance)}.", task)
    return whole + write("report", letter, chance)


@layout("tasks", "agency as a heading", fits=plain_body, weight=2)
def heading(letter: Letter, chance: Chance) -> Passage:
    """Write the agency as a heading and its tasks below, lettered or behind dashes."""
    whole = neutral_opening(letter, chance)
    lettered = chance.maybe(0.5)
    for number, task in enumerate(letter.tasks, start=1):
        lead = capital(names(task.leads)) + chance.pick(["", ":"])
        whole += Passage(paragraphs(f"{number}. {lead}"), {"outline": [str(number)]})
        for index, order in enumerate(task.orders, start=1):
            first = index == 1
            words = (helped(task, chance) if first else "") + order.words
            words += timed(task, chance) if first else ""
            letters = "abcd"[index - 1]
            marker, path = (f"{letters}) ", letters) if lettered else ("- ", f"-{index}")
            line = paragraphs(f"{marker}{capital(words)}.")
            whole += Passage(line, {"outline": [f"{number}.{path}"]})
        below = [f"{number}.{one}" for one in (*"ab", "-1", "-2")]
        told = [{**one, "path_arguable": below} for one in displays(str(number), task)]
        whole += Passage((), {"assignments": [assigned(str(number), task)], "displays": told})
    return whole + write("report", letter, chance)


@layout("tasks", "sections with roman numbers", fits=plain_body, weight=2)
def sections(letter: Letter, chance: Chance) -> Passage:
    """Write purposes, requirements and the organisation of the work."""
    whole = neutral_opening(letter, chance)
    whole += Passage(
        paragraphs(
            "I. MỤC ĐÍCH, YÊU CẦU",
            f"1. Mục đích: Nâng cao nhận thức của cán bộ, công chức và Nhân dân về {letter.topic}.",
            "2. Yêu cầu: Các hoạt động phải thiết thực, hiệu quả, tiết kiệm.",
            "II. TỔ CHỨC THỰC HIỆN",
        ),
        {"outline": ["I", "I.1", "I.2", "II"]},
    )
    for number, task in enumerate(letter.tasks, start=1):
        start = (
            f"Đề nghị {names(task.leads)}: "
            if task.leads[0].asked
            else f"{capital(names(task.leads))}: "
        )
        words = capital(helped(task, chance) + clause(task, chance))
        whole += item(f"II.{number}", f"{number}. {start}{words}.", task)
    return whole + write("report", letter, chance)


@layout("tasks", "inside Điều", fits=lambda letter: letter.kind == "quyet_dinh")
def articles(letter: Letter, chance: Chance) -> Passage:
    """Write a decision in articles."""
    whole = Passage(
        centred("QUYẾT ĐỊNH:") + paragraphs(f"Điều 1. {capital(letter.subject)}."),
        {"outline": ["Điều 1"], "assignments_optional": [{"path": "Điều 1"}]},
    )
    for number, task in enumerate(letter.tasks, start=2):
        path = f"Điều {number}"
        start = (
            f"Đề nghị {names(task.leads)}" if task.leads[0].asked else f"Giao {names(task.leads)}"
        )
        words = helped(task, chance) + clause(task, chance)
        whole += item(path, f"{path}{chance.pick(['. ', ': '])}{start} {words}.", task)
    last = f"Điều {len(letter.tasks) + 2}"
    named = letter.tasks[0].leads[0]
    words = f"{last}. Quyết định này có hiệu lực kể từ ngày ký. {capital(named.words)} và {letter.everybody.words} chịu trách nhiệm thi hành Quyết định này./."
    end = {
        "path": last,
        "agencies": [short(named), short(letter.everybody)],
        "activities": [],
        "deadline": None,
    }
    return whole + Passage(paragraphs(words), {"outline": [last], "assignments": [end]})
