"""Heads as copying and printing leave them: columns cell by cell, tabs, the right one first, stars, lines broken."""

from __future__ import annotations

import textwrap

from tools.accuracy.generator.chance import Chance
from tools.accuracy.generator.layouts.header.parts import (
    MOTTO,
    NATION,
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

Parts = tuple[Passage, Passage, Passage]


def parts(letter: Letter, chance: Chance) -> Parts:
    """Write number, date and subject."""
    return (
        write("number", letter, chance),
        write("date", letter, chance),
        write("subject", letter, chance),
    )


def whole(letter: Letter, lines: tuple[Line, ...], found: Parts) -> Passage:
    """Put lines and all that a head tells together; the title of a named kind comes below."""
    subject = found[2]
    below = BLANK + subject.lines if letter.named else ()
    return Passage(lines + below + BLANK) + truth_of(issuer(letter), *found)


def own_subject(letter: Letter, subject: Passage) -> tuple[str, ...]:
    """Give the lines of V/v, which belong to the left column."""
    return () if letter.named else texts(subject)


def of_state(letter: Letter) -> bool:
    """Tell whether the nation's name stands at right."""
    return with_head(letter) and letter.office.form in {"state", "front"}


def of_movement(letter: Letter) -> bool:
    """Tell whether the letter bears no motto of the state."""
    return with_head(letter) and letter.office.form in {"party", "youth"}


@layout("header", "cells row by row", hand="fresh", fits=with_head, weight=2)
def row_by_row(letter: Letter, chance: Chance) -> Passage:
    """Write a line of the left, a line of the right, and so on, as tables without borders are copied."""
    found = parts(letter, chance)
    left, right = left_lines(letter), right_lines(letter, chance)
    lines: list[str] = []
    for index in range(max(len(left), len(right))):
        lines += [column[index] for column in (left, right) if index < len(column)]
    number, date = texts(found[0]), texts(found[1])
    lines += [*number, *date] if chance.maybe(0.6) else [*date, *number]
    lines += own_subject(letter, found[2])
    return whole(letter, fixed(*lines), found)


@layout("header", "tabs between columns", hand="fresh", fits=with_head)
def tabs(letter: Letter, chance: Chance) -> Passage:
    """Write both columns with a tab between them, as a table pasted into a mail."""
    found = parts(letter, chance)
    glue = chance.pick(["\t", "\t\t", "\t"])
    left, right = " ".join(left_lines(letter)), " ".join(right_lines(letter, chance))
    rows = [f"{left}{glue}{right}", f"{texts(found[0])[0]}{glue}{' '.join(texts(found[1]))}"]
    rows += [*texts(found[0])[1:], *own_subject(letter, found[2])]
    return whole(letter, fixed(*rows), found)


@layout("header", "right column first", hand="fresh", fits=with_head)
def right_first(letter: Letter, chance: Chance) -> Passage:
    """Write the right column first, as some producers of PDF store it."""
    found = parts(letter, chance)
    gap = chance.pick([(), BLANK])
    lines = fixed(*right_lines(letter, chance)) + found[1].lines + gap + fixed(*left_lines(letter))
    lines += found[0].lines + fixed(*own_subject(letter, found[2]))
    return whole(letter, lines, found)


@layout("header", "*** instead of the motto", hand="fresh", fits=of_movement, weight=3)
def stars(letter: Letter, chance: Chance) -> Passage:
    """Write a star below the issuer, as the Party and the Youth Union do, and the number below it."""
    found = parts(letter, chance)
    sign = chance.pick(["***", "*", "* * *"])
    left = (*left_lines(letter), " " * 9 + sign, *texts(found[0]))
    right = (*right_lines(letter, chance), "", *texts(found[1]))
    width = max(len(one) for one in left) + chance.between(4, 14)
    lines = beside(left, right, width) if chance.maybe(0.6) else fixed(*left, *right)
    return whole(letter, lines + fixed(*own_subject(letter, found[2])), found)


@layout("header", "motto glued to the national name", hand="fresh", fits=of_state)
def glued_motto(letter: Letter, chance: Chance) -> Passage:
    """Write name of the nation and motto on one line, without or with one blank between them."""
    found = parts(letter, chance)
    nation = f"{NATION}{chance.pick(['', ' ', ' - '])}{MOTTO}"
    number, date = " ".join(texts(found[0])), " ".join(texts(found[1]))
    lines = fixed(*left_lines(letter), nation)
    lines += fixed(f"{number}{' ' * chance.between(3, 12)}{date}")
    return whole(letter, lines + fixed(*own_subject(letter, found[2])), found)


@layout(
    "header", "parent and child body on two or three lines", hand="fresh", fits=with_head, weight=2
)
def broken_names(letter: Letter, chance: Chance) -> Passage:
    """Break the long names of the left column within it."""
    found = parts(letter, chance)
    width = chance.pick([22, 26, 30])
    left: list[str] = []
    for line in left_lines(letter):
        left += textwrap.wrap(line, width, break_on_hyphens=False)
    centred = [one.center(width).rstrip() for one in left]
    left = centred if chance.maybe(0.5) else left
    lines = beside(tuple(left), right_lines(letter, chance), width + 8)
    lines += beside(texts(found[0]), texts(found[1]), width + 8)
    return whole(letter, lines + fixed(*own_subject(letter, found[2])), found)


@layout("header", "rules below both columns", hand="fresh", fits=with_head)
def ruled(letter: Letter, chance: Chance) -> Passage:
    """Write the columns one below the other, each with its rule, as legal portals print them."""
    found = parts(letter, chance)
    rule = chance.pick(["-------", "________", "--------------", "¯¯¯¯¯¯¯", "——————"])
    lines = fixed(*left_lines(letter), rule, *right_lines(letter, chance), f"{rule}{rule}")
    lines += found[0].lines + fixed(*own_subject(letter, found[2])) + found[1].lines
    return whole(letter, lines, found)
