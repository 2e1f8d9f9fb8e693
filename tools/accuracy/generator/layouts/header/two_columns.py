"""Heads (phần đầu) in two columns: the issuer at left, the nation's name at right."""

from __future__ import annotations

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.header.parts import (
    beside,
    issuer,
    left_lines,
    right_lines,
    texts,
    truth_of,
    with_head,
)
from tools.accuracy.generator.model import BLANK, Letter, Line, Passage, fixed
from tools.accuracy.generator.registry import layout, write

PARTS = ("number", "date", "subject")


@layout("header", "two columns merged by spaces", "date: on the line of the number", fits=with_head)
def merged(letter: Letter, chance: Chance) -> Passage:
    """Set both columns as the text of a PDF has them."""
    number, date, subject = (write(one, letter, chance) for one in PARTS)
    lines = beside(left_lines(letter), right_lines(letter, chance), indent=chance.pick([0, 0, 3]))
    if chance.maybe(0.4):
        lines += beside(("-------",), ("---------------",))
    elif chance.maybe(0.5):
        lines += BLANK
    lines += beside(texts(number), texts(date))
    lines += BLANK + subject.lines if letter.named else subject.lines
    return Passage(lines + BLANK) + truth_of(issuer(letter), number, date, subject)


def _of_cong_van(letter: Letter) -> bool:
    return with_head(letter) and not letter.named


@layout(
    "header",
    "two columns merged by spaces",
    "subject: interleaved with place and date",
    fits=_of_cong_van,
)
def interleaved(letter: Letter, chance: Chance) -> Passage:
    """Set place and date beside a line of the subject."""
    number, date, subject = (write(one, letter, chance) for one in PARTS)
    left = texts(number) + texts(subject)
    at = chance.between(1, len(texts(subject)))
    right = ("",) * at + texts(date)
    lines = beside(left_lines(letter), right_lines(letter, chance)) + beside(left, right)
    return Passage(lines + BLANK) + truth_of(issuer(letter), number, date, subject)


@layout("header", "two columns one after the other", fits=with_head, weight=2)
def one_after_the_other(letter: Letter, chance: Chance) -> Passage:
    """Set the left column first, as Word copies a table."""
    number, date, subject = (write(one, letter, chance) for one in PARTS)
    rule = fixed(chance.pick(["-------", "********", "____"])) if chance.maybe(0.4) else ()
    gap = chance.pick([BLANK, ()])
    own = () if letter.named else subject.lines
    right = fixed(*right_lines(letter, chance))
    lines = fixed(*left_lines(letter)) + rule + gap
    if chance.maybe(0.5):
        lines += number.lines + own + gap + right + gap + date.lines
    else:
        lines += right + gap + number.lines + gap + date.lines + gap + own
    lines += BLANK + (subject.lines + BLANK if letter.named else ())
    return Passage(lines) + truth_of(issuer(letter), number, date, subject)


@layout(
    "header", "two columns one after the other", "date: on the line of the number", fits=with_head
)
def number_beside_date(letter: Letter, chance: Chance) -> Passage:
    """Set the names one below the other, then number and date on one line."""
    number, date, subject = (write(one, letter, chance) for one in PARTS)
    sign = chance.pick(["\t", " " * 8, "   "])
    row = sign.join([*texts(number), *texts(date)])
    right = fixed(*right_lines(letter, chance))
    lines = fixed(*left_lines(letter)) + right + BLANK + fixed(row)
    lines += (BLANK + subject.lines) if letter.named else subject.lines
    return Passage(lines + BLANK) + truth_of(issuer(letter), number, date, subject)


@layout("header", "pipes around cells", fits=with_head)
def pipes(letter: Letter, chance: Chance) -> Passage:
    """Set the head as a table of Markdown."""
    number, date, subject = (write(one, letter, chance) for one in PARTS)
    glue = chance.pick([" ", "<br>"])
    bold = chance.maybe(0.3)
    own = () if letter.named else texts(subject)
    rows = [
        (_cell(left_lines(letter), glue, bold=bold), _cell(right_lines(letter, chance), glue, bold=bold)),
        (_cell((*texts(number), *own), glue), _cell(texts(date), glue)),
    ]  # fmt: skip
    lines = [f"| {left} | {right} |" for left, right in rows]
    if chance.maybe(0.5):
        lines.insert(1, "| --- | --- |")
    below: tuple[Line, ...] = subject.lines + BLANK if letter.named else ()
    return Passage(fixed(*lines) + BLANK + below) + truth_of(issuer(letter), number, date, subject)


def _cell(lines: tuple[str, ...], glue: str, *, bold: bool = False) -> str:
    return glue.join(f"**{line}**" if bold else line for line in lines)


def _above(letter: Letter) -> bool:
    return with_head(letter) and bool(letter.office.parent_head)


@layout(
    "header",
    "parent and child body on two or three lines",
    "two columns one after the other",
    fits=_above,
)
def narrow(letter: Letter, chance: Chance) -> Passage:
    """Break the names of both bodies over several lines, as a narrow cell does."""
    number, date, subject = (write(one, letter, chance) for one in PARTS)
    names = (*_broken(letter.office.parent_head), *_broken(letter.office.head))
    right = right_lines(letter, chance)
    if chance.maybe(0.5):
        lines = fixed(*names, *right, *texts(number), *texts(date))
    else:
        lines = beside(names, right) + beside(texts(number), texts(date))
    lines += BLANK + subject.lines if letter.named else subject.lines
    return Passage(lines + BLANK) + truth_of(issuer(letter), number, date, subject)


def _broken(names: tuple[str, ...]) -> tuple[str, ...]:
    words = " ".join(names).split(" ")
    if len(words) < 5:  # noqa: PLR2004 - short enough for a narrow cell
        return (" ".join(words),)
    middle = (len(words) + 1) // 2
    return " ".join(words[:middle]), " ".join(words[middle:])
