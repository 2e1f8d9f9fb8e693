"""Repair of mails (thư điện tử): the lines of the mail above a letter, and the signs of quoting in front of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from thongsuot.core.intake.repair.draft import Draft

KIND = "mail_signs"

_QUOTED = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)
_FIELD = re.compile(
    rf"[\s*>]*(?P<field>{'|'.join(map(re.escape, strings('stamps', 'mail_fields')))})\s*:.*",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    rf"\s*(?:{'|'.join(map(re.escape, strings('stamps', 'mail_openings')))}).*", re.IGNORECASE
)
_QUOTED_SHARE = 3
_FEWEST_FIELDS = 3


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each line of the mail itself, and for each sign of quoting."""
    lines = draft.lines
    doomed = set(_mail_head(lines))
    quoted = sum(line.startswith(">") for line in lines) * _QUOTED_SHARE > len(lines)
    edits, start = [], 0
    for index, line in enumerate(lines):
        sign = _QUOTED.match(line) if quoted else None
        if index in doomed and line:
            edits.append(Edit(start, start + len(line), ""))
        elif sign:
            edits.append(Edit(start, start + sign.end(), ""))
        start += len(line) + 1
    return edits


def _mail_head(lines: list[str]) -> Iterator[int]:
    """Find the fields that open the text, and the words by which the letter is passed on below them."""
    found: list[int] = []
    for index, line in enumerate(lines):
        bare = line.strip(" >\t")
        if not bare:
            continue
        if _FIELD.fullmatch(line):
            found.append(index)
        elif len(found) < _FEWEST_FIELDS or not _FORWARDED.fullmatch(line):
            break
        else:
            found.append(index)
    if len(found) >= _FEWEST_FIELDS:
        yield from found
