"""The parts of a letter in which lines are kept or joined: head, Kính gửi, body, closing."""

from __future__ import annotations

import re
from typing import Literal

from thongsuot.core.intake.layout_signs import is_title, names_state
from thongsuot.core.intake.line_signs import (
    goes_on_with_subject,
    has_end,
    is_bullet,
    is_item_start,
    leaves_addressees,
)
from thongsuot.core.vocabulary.load import strings

Zone = Literal["head", "addressees", "body", "closing"]
"""A part of the document, by how its lines are to be treated."""

_ADDRESS = re.compile(r"\W{0,3}Kính ?(?:gửi|$)")
_OPENING = re.compile(rf"(?:{'|'.join(strings('broken_lines', 'openings'))}|Điều \d|Căn$)\b")
_CLOSING = re.compile(r"\W{0,3}(?:Nơi nhận|(?:TM|KT|TL|TUQ|T/M|K/T)\s?\.)")
_FIRST_OF_CLOSING = frozenset("NTK")
_ANNEX = re.compile(
    rf"\W{{0,3}}(?:{'|'.join(w for word in strings('broken_lines', 'annexes') for w in (word, word.upper()))})\b"
)
_NARRATES = re.compile(r"(?:(?:Sáng|Chiều|Tối)\s+(?:ngày\s+)?|(?:Trong\s+)?Ngày\s+)\d")
# What a registry or a signing tool printed between the lines of the head: `Ngày ký: 31-05-2023 09:31:40`.
_STAMPED = re.compile(r"Ngày[^:\d]{0,12}:")
_LAST_SIGNS = ("./.", ".//", "/.", "..")
_LONG_LINE = 100
_SENTENCE = 60
_TOLD = 35


def zone_of(
    line: str,
    zone: Zone,
    before: str | None,
    *,
    behind_subject: bool = False,
    below_title: bool = False,
) -> Zone:
    """Give the zone of ``line``, after the line ``before`` in ``zone``.

    ``below_title`` tells that ``before`` may be the subject of a titled document, ``behind_subject`` that an
    empty line parts it from ``line``.
    """
    if zone == "closing":
        begins_annex = _ANNEX.match(line) or names_state(line) or is_title(line)
        return "head" if begins_annex else zone
    if _closes(line) or (zone == "body" and before is not None and _ends_body(before)):
        return "closing"
    if zone == "body":
        return zone
    if _ADDRESS.match(line):
        return "addressees"
    if zone == "addressees":
        leaves = before is not None and _leaves_addressees(line, before)
    else:
        leaves = _leaves_head(line, before, behind_subject=behind_subject, below_title=below_title)
    return "body" if leaves else zone


def _closes(line: str) -> bool:
    first = line[:1]
    return (first in _FIRST_OF_CLOSING or not first.isalnum()) and _CLOSING.match(line) is not None


def _leaves_head(line: str, before: str | None, *, behind_subject: bool, below_title: bool) -> bool:
    if _begins_body(line) or (behind_subject and _is_text(line)):
        return True
    return below_title and before is not None and before.isupper() and _begins_to_tell(line)


def _begins_to_tell(line: str) -> bool:
    """Tell whether a line in small letters, behind a subject in capitals, is the first of a paragraph."""
    if _NARRATES.match(line):
        return True
    if len(line) < _TOLD or not line[0].isupper() or line.isupper():
        return False
    return not goes_on_with_subject(line)


def _ends_body(before: str) -> bool:
    """Tell whether a line ends with the sign of the last one; a dotted blank has more dots."""
    return before.endswith(_LAST_SIGNS) and not before.endswith("...")


def _leaves_addressees(line: str, before: str) -> bool:
    if is_bullet(line):
        return False
    if _OPENING.match(line) or is_item_start(line):
        return True
    if leaves_addressees(before, line):
        return True
    return before.endswith(".") or (len(line) > _LONG_LINE and has_end(before))


def _is_text(line: str) -> bool:
    """Tell whether the line may be the first of a wrapped paragraph."""
    return len(line) > _SENTENCE and line[0].isupper() and not line.isupper()


def _begins_body(line: str) -> bool:
    if _STAMPED.match(line):
        return False
    if _OPENING.match(line) or (is_item_start(line) and not is_bullet(line)):
        return True
    if line.isupper():
        return False  # a long subject in capitals
    return len(line) > _LONG_LINE or (len(line) > _SENTENCE and has_end(line))
