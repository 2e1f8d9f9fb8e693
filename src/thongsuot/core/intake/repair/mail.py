"""Repair of mails (thư điện tử): headings, quote marks and signature that a mail program put around a document."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "mail"


def _any_of(key: str) -> str:
    return "|".join(map(re.escape, strings("mail", key)))


def _first_letters(key: str) -> set[str]:
    """Give the letters that the words may begin with, with what Unicode takes for a capital of s."""
    firsts = "".join([words[0] for words in strings("mail", key)])
    return {*firsts.lower(), *firsts.upper(), "\u017f"}


_QUOTE = re.compile(r"[ \t]*(?:>[ \t]*)+")
_HEADING = re.compile(rf"\W*(?:{_any_of('headings')})\s*:.*", re.IGNORECASE)
_SENDER = re.compile(rf"\W*(?:{_any_of('senders')})\s*:", re.IGNORECASE)
_SUBJECT = re.compile(rf"\W*(?:{_any_of('subjects')})\s*:", re.IGNORECASE)
_FORWARDED = re.compile(rf"[-\s>]*(?:{_any_of('forwarded')})[-\s:]*", re.IGNORECASE)
_FIRST_OF_HEADING = _first_letters("headings")
_FIRST_OF_FORWARDED = _first_letters("forwarded")
_BEFORE_FORWARDED = frozenset("->")
_MAY_FORWARD = _BEFORE_FORWARDED | _FIRST_OF_FORWARDED
_STRIPPED = "->" + "".join(filter(str.isspace, map(chr, range(0x3001))))
_WROTE = re.compile(rf".{{8,160}}(?:{_any_of('wrote')})\s*:\s*", re.IGNORECASE)
_SIGNATURE = re.compile(r"--\s*")
_NATIONAL = re.compile(r"CỘNG H|ĐẢNG CỘNG SẢN")
_FEWEST_QUOTED = 3
_FEWEST_HEADINGS = 3
_LONGEST_GREETING = 30
_LONGEST_SIGNATURE = 15
_SHORTEST_LETTERHEAD = 4


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each quote mark, and one that empties each line that is the mail's own."""
    lines = draft.lines
    bare, beginnings = lines, draft.beginnings
    if ">" in draft.signs:
        bare = _without_quote_marks(lines)
        beginnings = [line.lstrip()[:1] for line in bare]
    doomed = set(_lines_of_mail(bare, beginnings))
    if bare is lines and not doomed:
        return []
    edits, start = [], 0
    for index, line in enumerate(lines):
        end = len(line) if index in doomed else len(line) - len(bare[index])
        if end:
            edits.append((start, start + end, ""))
        start += len(line) + 1
    return edits


def _without_quote_marks(lines: list[str]) -> list[str]:
    marks = [_QUOTE.match(line) for line in lines]
    if not _is_quoted(lines, sum(mark is not None for mark in marks)):
        return lines
    return [
        line[mark.end() :] if mark is not None else line
        for line, mark in zip(lines, marks, strict=True)
    ]


def _is_quoted(lines: list[str], marked: int) -> bool:
    return marked >= _FEWEST_QUOTED or 0 < marked == sum(bool(line.strip()) for line in lines) > 1


def _lines_of_mail(lines: list[str], beginnings: list[str]) -> Iterator[int]:
    """Find the headings with the greeting below them, the lines that announce a quotation, and the signature."""
    blocks = list(_headings(lines, beginnings))
    announced = [
        index
        for index, sign in enumerate(beginnings)
        if (sign in _MAY_FORWARD and _is_forwarded(lines[index], sign))
        or (">" in lines[index] and _WROTE.fullmatch(lines[index]))
    ]
    yield from announced
    if not blocks and not announced:
        return
    for first, end in blocks:
        yield from range(first, end)
    begin = blocks[0][0] if blocks else announced[0]
    last = max([end for _, end in blocks] + [index + 1 for index in announced])
    yield from range(begin, _letterhead(lines, last))
    yield from _signature(lines, last)


def _is_forwarded(line: str, sign: str) -> bool:
    """Tell whether the line, whose first sign is given, announces a forwarded mail: ``---- Thư chuyển tiếp ----``."""
    if sign in _BEFORE_FORWARDED:
        sign = line.lstrip(_STRIPPED)[:1]
    return sign in _FIRST_OF_FORWARDED and _FORWARDED.fullmatch(line) is not None


def _headings(lines: list[str], beginnings: list[str]) -> Iterator[tuple[int, int]]:
    """Find stretches of headings, empty lines among them, that name a sender and a subject."""
    found = [index for index, line in enumerate(lines) if ":" in line]
    if len(found) >= _FEWEST_HEADINGS:
        found = [
            index
            for index in found
            if (beginnings[index] in _FIRST_OF_HEADING or not beginnings[index].isalnum())
            and _HEADING.fullmatch(lines[index])
        ]
    if len(found) < _FEWEST_HEADINGS:
        return
    start = 0
    for is_heading, group in groupby(lines, _is_heading_or_empty):
        part = list(group)
        headings = [line for line in part if line.strip()]
        if (
            is_heading
            and len(headings) >= _FEWEST_HEADINGS
            and any(map(_SENDER.match, headings))
            and any(map(_SUBJECT.match, headings))
        ):
            yield start, start + len(part)
        start += len(part)


def _is_heading_or_empty(line: str) -> bool:
    return not line.strip() or (":" in line and _HEADING.fullmatch(line) is not None)


def _letterhead(lines: list[str], start: int) -> int:
    """Give where the document begins behind a greeting; where no letterhead follows, nothing is a greeting."""
    for index in range(start, min(start + _LONGEST_GREETING, len(lines))):
        line = lines[index].strip()
        is_capital = line.isupper() and sum(map(str.isalpha, line)) > _SHORTEST_LETTERHEAD
        if is_capital or _NATIONAL.search(line):
            return index
    return start


def _signature(lines: list[str], start: int) -> Iterator[int]:
    """Find the signature of the mail: all from a line ``--``, near the end of the text."""
    for index in range(max(start, len(lines) - _LONGEST_SIGNATURE), len(lines)):
        if _SIGNATURE.fullmatch(lines[index]):
            yield from range(index, len(lines))
            return
