"""Heads (phần đầu): the issuer at left, the nation's name at right."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.model import BLANK, Letter, Line, Passage, fixed
from tools.accuracy.generator.registry import layout, write

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM"
YOUTH = "ĐOÀN TNCS HỒ CHÍ MINH"
WIDTH = 44


def right_lines(letter: Letter) -> tuple[str, ...]:
    """Give what stands opposite to the issuer."""
    if letter.office.form == "party":
        return (PARTY,)
    return (YOUTH,) if letter.office.form == "youth" else (NATION, MOTTO)


def left_lines(letter: Letter) -> tuple[str, ...]:
    """Give the unit above and the issuer."""
    return letter.office.parent_head + letter.office.head


def issuer(letter: Letter) -> Passage:
    """Give the issuer as a truth without lines."""
    office = letter.office
    truth = {"name": office.name, "parent": office.parent, "provenance": "read", **office.accepted}
    return Passage((), {"issuer": truth})


def beside(left: tuple[str, ...], right: tuple[str, ...], width: int = WIDTH) -> tuple[Line, ...]:
    """Set lines side by side as the text of a PDF has them."""
    rows = max(len(left), len(right))
    pairs = zip(_filled(left, rows), _filled(right, rows), strict=True)
    return fixed(*((f"{one:<{width}}{other}").rstrip() for one, other in pairs))


def _filled(lines: tuple[str, ...], rows: int) -> tuple[str, ...]:
    return lines + ("",) * (rows - len(lines))


def texts(passage: Passage) -> tuple[str, ...]:
    """Give the lines of a passage as text."""
    return tuple(line.text for line in passage.lines)


def truth_of(*passages: Passage) -> Passage:
    """Give what passages tell, without their lines."""
    whole = Passage(())
    for one in passages:
        whole += one
    return Passage((), whole.truth)


@layout("header", "two columns merged by spaces")
def merged(letter: Letter, chance: Chance) -> Passage:
    """Set both columns as the text of a PDF has them."""
    number, date, subject = (write(one, letter, chance) for one in ("number", "date", "subject"))
    left = left_lines(letter)
    right = right_lines(letter)
    lines = beside(left, right)
    if chance.maybe(0.4):
        lines += beside(("-------",), ("---------------",))
    elif chance.maybe(0.5):
        lines += BLANK
    lines += beside(texts(number), texts(date))
    lines += fixed(*texts(subject)) if not letter.named else BLANK + subject.lines
    return Passage(lines + BLANK) + truth_of(issuer(letter), number, date, subject)


@layout("header", "two columns one after the other")
def one_after_the_other(letter: Letter, chance: Chance) -> Passage:
    """Set the left column first, as Word copies a table."""
    number, date, subject = (write(one, letter, chance) for one in ("number", "date", "subject"))
    rule = fixed(chance.pick(["-------", "***", "____"])) if chance.maybe(0.4) else ()
    gap = chance.pick([BLANK, ()])
    own = subject.lines if not letter.named else ()
    lines = fixed(*left_lines(letter)) + rule + gap
    if chance.maybe(0.5):
        lines += number.lines + own + gap + fixed(*right_lines(letter)) + gap + date.lines
    else:
        lines += fixed(*right_lines(letter)) + gap + number.lines + gap + date.lines + gap + own
    lines += BLANK + (subject.lines + BLANK if letter.named else ())
    return Passage(lines) + truth_of(issuer(letter), number, date, subject)


@layout("header", "pipes around cells")
def pipes(letter: Letter, chance: Chance) -> Passage:
    """Set the head as a table of Markdown."""
    number, date, subject = (write(one, letter, chance) for one in ("number", "date", "subject"))
    glue = chance.pick([" ", "<br>"])
    own = texts(subject) if not letter.named else ()
    rows = [
        (glue.join(left_lines(letter)), glue.join(right_lines(letter))),
        (glue.join([*texts(number), *own]), glue.join(texts(date))),
    ]
    lines = [f"| {left} | {right} |" for left, right in rows]
    if chance.maybe(0.5):
        lines.insert(1, "| --- | --- |")
    below = subject.lines + BLANK if letter.named else ()
    return Passage(fixed(*lines) + BLANK + below) + truth_of(issuer(letter), number, date, subject)
