"""Ends of letters: dashes torn off, the signature above Nơi nhận, tabs, one line, the Party's way, attachments."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.tail.tails import Marks, recipients
from tools.accuracy.generator.model import BLANK, Json, Letter, Line, Passage, fixed
from tools.accuracy.generator.registry import layout, write


def _ends(letter: Letter, chance: Chance) -> tuple[Passage, Passage]:
    return write("archive", letter, chance), write("signature", letter, chance)


def _told(lines: tuple[Line, ...], truth: list[str], kept: Passage, sign: Passage) -> Passage:
    told: Json = {"recipients": truth}
    return Passage(BLANK + lines, {**told, **kept.truth, **sign.truth})


@layout("tail", "one below the other", hand="fresh", weight=2)
def below(letter: Letter, chance: Chance) -> Passage:
    """Write Nơi nhận as it is met: other signs, other ends, NƠI NHẬN."""
    marks = Marks(chance.pick(["- ", "– ", "+ ", "• ", "-"]), chance.pick([";", "; ", ",", "."]))
    lines, truth = recipients(letter, chance, marks)
    kept, sign = _ends(letter, chance)
    head = chance.pick(["Nơi nhận:", "NƠI NHẬN:", "Nơi nhận :", "*Nơi nhận:*"])
    left = fixed(head, *lines, f"{marks.dash}{kept.lines[0].text}.")
    return _told(left + BLANK + sign.lines, truth, kept, sign)


@layout("tail", "dashes alone on a line", hand="fresh")
def torn(letter: Letter, chance: Chance) -> Passage:
    """Write each dash on a line of its own."""
    lines, truth = recipients(letter, chance, Marks(dash=""))
    kept, sign = _ends(letter, chance)
    rows = ["Nơi nhận:"]
    for line in [*lines, f"{kept.lines[0].text}."]:
        rows += ["-", line]
    return _told(fixed(*rows) + BLANK + sign.lines, truth, kept, sign)


@layout("tail", "signature first", hand="fresh")
def signature_first(letter: Letter, chance: Chance) -> Passage:
    """Write the signature first: the right cell of the table was copied before the left one."""
    lines, truth = recipients(letter, chance, Marks())
    kept, sign = _ends(letter, chance)
    left = fixed("Nơi nhận:", *lines, f"- {kept.lines[0].text}.")
    return _told(sign.lines + BLANK + left, truth, kept, sign)


@layout("tail", "side by side", "side by side with tabs", hand="fresh", weight=2)
def with_tabs(letter: Letter, chance: Chance) -> Passage:
    """Write Nơi nhận and the signature on the same lines, with tabs or few blanks between them."""
    lines, truth = recipients(letter, chance, Marks())
    kept, sign = _ends(letter, chance)
    gap = chance.pick(["\t", "\t\t", " " * 6])
    left = ["Nơi nhận:", *lines, f"- {kept.lines[0].text}."]
    right = [line.text for line in sign.lines if line.text]
    width = max(len(one) for one in left) if gap.isspace() and "\t" not in gap else 0
    rows: list[str] = []
    for index in range(max(len(left), len(right))):
        one = left[index] if index < len(left) else ""
        other = right[index] if index < len(right) else ""
        rows.append(f"{one:<{width}}{gap}{other}".rstrip() if other else one)
    return _told(fixed(*rows), truth, kept, sign)


@layout("tail", "all on one line", hand="fresh")
def in_a_line(letter: Letter, chance: Chance) -> Passage:
    """Nơi nhận: Như trên; Lưu: VT, as in letters of one page."""
    lines, truth = recipients(letter, chance, Marks(dash="", end=""))
    kept, sign = _ends(letter, chance)
    line = f"Nơi nhận: {'; '.join([*lines, kept.lines[0].text])}."
    return _told(fixed(line) + BLANK + sign.lines, truth, kept, sign)


def _movement(letter: Letter) -> bool:
    return letter.office.form in {"party", "front", "youth"}


@layout("tail", "Nơi nhận without colon", hand="fresh", fits=_movement, weight=2)
def of_the_party(letter: Letter, chance: Chance) -> Passage:
    """Nơi nhận, without a colon and with commas behind the lines, as the Party's offices write."""
    lines, truth = recipients(letter, chance, Marks(end=","))
    kept, sign = _ends(letter, chance)
    left = fixed("Nơi nhận", *lines, f"- {kept.lines[0].text}.")
    return _told(left + BLANK + sign.lines, truth, kept, sign)


@layout("tail", "after: attachments named behind the signature", hand="fresh")
def with_attachments(letter: Letter, chance: Chance) -> Passage:
    """Name what is attached below the name of the signer."""
    lines, truth = recipients(letter, chance, Marks())
    kept, sign = _ends(letter, chance)
    more = chance.pick(
        [
            ("(Gửi kèm: Mẫu biểu số 01, 02)",),
            ("Tài liệu kèm theo:", "1. Đề cương báo cáo", "2. Biểu tổng hợp số liệu"),
            ("* Ghi chú: Tải mẫu báo cáo tại địa chỉ vidu.vn/minhhoa",),
        ]
    )
    left = fixed("Nơi nhận:", *lines, f"- {kept.lines[0].text}.")
    return _told(left + BLANK + sign.lines + BLANK + fixed(*more), truth, kept, sign)
