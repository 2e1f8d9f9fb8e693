"""Tasks (nhiệm vụ) as numbered items."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.addressees.lists import capital, short
from tools.accuracy.generator.layouts.report.sentences import due_truth
from tools.accuracy.generator.model import (
    Agency,
    Json,
    Letter,
    Passage,
    Task,
    centred,
    paragraphs,
)
from tools.accuracy.generator.registry import layout, write


def plain_body(letter: Letter) -> bool:
    """Tell whether the body stands in no articles."""
    return letter.kind != "quyet_dinh"


def neutral_opening(letter: Letter, chance: Chance) -> Passage:
    """Begin the body without naming anybody who is to do something."""
    called, title = letter.office.called, letter.title.capitalize()
    if letter.kind == "chi_thi":
        words = f"{called} chỉ thị:"
    elif letter.kind == "thong_bao":
        words = f"{called} thông báo như sau:"
    elif letter.named:
        words = f"{called} ban hành {title} {letter.subject} như sau:"
    else:
        words = chance.pick(
            [f"{called} có ý kiến như sau:", f"{called} yêu cầu thực hiện các nội dung sau:"]
        )
    return Passage(paragraphs(words))


def assigned(path: str | None, task: Task) -> Json:
    """Give the assignment of a task."""
    activities = sorted({kind for order in task.orders for kind in order.activities})
    arguable = {kind for order in task.orders for kind in order.arguable} - set(activities)
    agencies = [short(one) for one in task.leads] + [
        short(one, support=True) for one in task.supports
    ]
    return {
        "path": path,
        "agencies": agencies,
        "activities": activities,
        "activities_arguable": sorted(arguable),
        **due_truth(task.due),
    }


def clause(task: Task, chance: Chance) -> str:
    """Write what is to be done, with its deadline."""
    words = ("; " if chance.maybe(0.5) else ", ").join(one.words for one in task.orders)
    return words + timed(task, chance)


def timed(task: Task, chance: Chance) -> str:
    """Write the deadline of a task behind its words."""
    if task.due is None:
        return ""
    return chance.pick([", hoàn thành {}", "; hoàn thành {}", " (hoàn thành {})", " {}"]).format(
        task.due.phrase
    )


def helped(task: Task, chance: Chance) -> str:
    """Write with whom the leader is to do it, as words in front of the clause."""
    if not task.supports:
        return ""
    words = names(task.supports)
    return (
        f"{chance.pick(['chủ trì, phối hợp với', 'chủ trì phối hợp với', 'phối hợp với'])} {words} "
    )


def names(some: tuple[Agency, ...]) -> str:
    """Write agencies side by side."""
    words = [one.words for one in some]
    return ", ".join(words)


@layout("tasks", "one numbered item per agency", fits=plain_body, weight=3)
def item_per_agency(letter: Letter, chance: Chance) -> Passage:
    """Write `1. Giao Sở Y tế …`, `2. Đề nghị …`."""
    whole = neutral_opening(letter, chance)
    sign = chance.pick([". ", ". ", "/ ", "- ", ") "])
    for number, task in enumerate(letter.tasks, start=1):
        lead = names(task.leads)
        if task.leads[0].asked:
            start = f"Đề nghị {lead} "
        else:
            start = chance.pick(
                [f"Giao {lead} ", f"Yêu cầu {lead} ", f"{capital(lead)} ", f"{capital(lead)}: "]
            )
        words = helped(task, chance) + clause(task, chance)
        words = capital(words) if start.endswith(": ") else words
        truth = {"outline": [str(number)], "assignments": [assigned(str(number), task)]}
        whole += Passage(paragraphs(f"{number}{sign}{start}{words}."), truth)
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
            marker, path = (
                (f"{'abcd'[index - 1]}) ", "abcd"[index - 1]) if lettered else ("- ", f"-{index}")
            )
            whole += Passage(
                paragraphs(f"{marker}{capital(words)}."), {"outline": [f"{number}.{path}"]}
            )
        whole += Passage((), {"assignments": [assigned(str(number), task)]})
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
        path = f"II.{number}"
        truth = {"outline": [path], "assignments": [assigned(path, task)]}
        words = capital(helped(task, chance) + clause(task, chance))
        whole += Passage(paragraphs(f"{number}. {start}{words}."), truth)
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
        truth = {"outline": [path], "assignments": [assigned(path, task)]}
        words = helped(task, chance) + clause(task, chance)
        whole += Passage(paragraphs(f"{path}{chance.pick(['. ', ': '])}{start} {words}."), truth)
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
