"""Tables of tasks (bảng phân công), in the text or in an annex."""

from __future__ import annotations

import textwrap
from itertools import zip_longest

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.addressees.lists import capital, short
from tools.accuracy.generator.layouts.header.parts import MOTTO, NATION, beside, left_lines
from tools.accuracy.generator.layouts.tasks.openings import neutral_opening
from tools.accuracy.generator.layouts.tasks.pieces import assigned, displays, plain_body
from tools.accuracy.generator.model import BLANK, Json, Letter, Passage, fixed, paragraphs
from tools.accuracy.generator.registry import layout, write

HEADS = (
    ("STT", "TT", "Stt"),
    ("Nội dung công việc", "Nội dung", "Nhiệm vụ"),
    ("Cơ quan chủ trì", "Đơn vị chủ trì", "Chủ trì"),
    ("Cơ quan phối hợp", "Đơn vị phối hợp", "Phối hợp"),
    ("Thời gian hoàn thành", "Thời gian thực hiện", "Hoàn thành"),
    ("Sản phẩm", "Kết quả"),
)
WIDTHS = (6, 32, 24, 24, 18, 14)
Row = tuple[str, ...]


def _rows(letter: Letter, chance: Chance) -> list[Row]:
    heads = [tuple(chance.pick(some) for some in HEADS)]
    product = chance.maybe(0.4)
    for number, task in enumerate(letter.tasks, start=1):
        work = capital("; ".join(one.words for one in task.orders))
        due = capital(task.due.phrase) if task.due else ""
        helpers = "; ".join(capital(one.words) for one in task.supports)
        lead = capital(task.leads[0].words)
        result = chance.pick(["Kế hoạch", "Báo cáo", "Văn bản"])
        heads.append((str(number), work, lead, helpers, due, result))
    return heads if product else [row[:-1] for row in heads]


def _as_pipes(rows: list[Row]) -> list[str]:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    lines.insert(1, "|" + "|".join(" --- " for _ in rows[0]) + "|")
    return lines


def _as_tabs(rows: list[Row]) -> list[str]:
    return ["\t".join(row) for row in rows]


def _as_columns(rows: list[Row]) -> list[str]:
    lines: list[str] = []
    for row in rows:
        cells = [
            textwrap.wrap(cell, width - 3) or [""] for cell, width in zip(row, WIDTHS, strict=False)
        ]
        lines += [_placed(parts) for parts in zip_longest(*cells, fillvalue="")]
        lines.append("")
    return lines


def _placed(parts: tuple[str, ...]) -> str:
    pairs = zip(parts, WIDTHS, strict=False)
    return "".join(f"{part:<{width}}" for part, width in pairs).rstrip()


def _table(letter: Letter, chance: Chance) -> list[str]:
    return chance.pick([_as_pipes, _as_tabs, _as_columns])(_rows(letter, chance))


def _told(letter: Letter, path: str | None) -> list[Json]:
    """A row's path is that of its item or the row's own; a deadline may be put down as a capital has it."""
    told = []
    for number, task in enumerate(letter.tasks, start=1):
        rows = [f"{path}.{number}"] if path else [str(number)]
        told.append({**assigned(path, task), "path_arguable": rows})
    return told


def _hung(letter: Letter, path: str | None) -> list[Json]:
    hung = []
    for number, task in enumerate(letter.tasks, start=1):
        row = f"{path}.{number}" if path else str(number)
        hung += [{**one, "path_arguable": [row]} for one in displays(path, task)]
    return hung


@layout("tasks", "table in the text", fits=plain_body, weight=2)
def in_text(letter: Letter, chance: Chance) -> Passage:
    """Put the tasks into a table under a heading."""
    whole = neutral_opening(letter, chance)
    purpose = f"1. Nâng cao nhận thức của cán bộ, công chức và Nhân dân về {letter.topic}."
    whole += Passage(paragraphs("I. MỤC ĐÍCH", purpose, "II. NHIỆM VỤ CỤ THỂ"))
    rows = [f"II.{number}" for number in range(1, len(letter.tasks) + 1)]
    whole += Passage(
        BLANK + fixed(*_table(letter, chance)) + BLANK,
        {
            "outline": ["I", "I.1", "II"],
            "outline_arguable": [["I", "I.1", "II", *rows]],
            "assignments": _told(letter, "II"),
            "displays": _hung(letter, "II"),
        },
    )
    return whole + write("report", letter, chance)


@layout("tasks", "table in an annex", "after: annex with its own head", fits=plain_body)
def in_annex(letter: Letter, chance: Chance) -> Passage:
    """Order the annex to be carried out; its table stands behind the signature, under a head of its own."""
    everybody = letter.everybody.words
    words = (
        f"{letter.office.called} {chance.pick(['đề nghị', 'yêu cầu'])} {everybody} triển khai thực hiện các nhiệm vụ "
        f"tại Phụ lục kèm theo."
    )
    opening: Json = {
        "path": None,
        "agencies": [short(letter.everybody)],
        "activities": [],
        "deadline": None,
    }
    truth: Json = {
        "assignments": [opening, *_told(letter, None)],
        "assignments_optional": [
            opening
        ],  # the sentence that asks all for a report may be taken so
        "displays": _hung(letter, None),
        "outline_arguable": [[str(number) for number in range(1, len(letter.tasks) + 1)]],
    }
    head = (
        beside(left_lines(letter), (NATION, MOTTO))
        if chance.maybe(0.5)
        else fixed(*left_lines(letter))
    )
    title = fixed(
        "",
        "PHỤ LỤC",
        "PHÂN CÔNG NHIỆM VỤ",
        f"(Kèm theo {letter.title.capitalize() or 'Công văn'} của {letter.office.called})",
        "",
    )
    annex = BLANK * 2 + head + title + fixed(*_table(letter, chance))
    return Passage(paragraphs(words), truth, annex) + write("report", letter, chance)
