"""Addressee lines (các dòng Kính gửi): where the list of addressees ends and the body begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from thongsuot.core.intake.line_signs import leaves_addressees
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.address_mark import address_mark
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.grounds import opens_ground
from thongsuot.core.parsing.lines import Line
from thongsuot.core.parsing.markers import read_marker
from thongsuot.core.parsing.speech import begins_with_speech
from thongsuot.core.parsing.tail_lines import RECIPIENTS_MARK

_DOTS = re.compile(r"[.…_]{4,}\W*$")
# What happens on a day is told: no body bears a date.
_DATED = re.compile(r"\d{1,2}/\d{1,2}/\d{4}|(?i:ngày)\s+\d|\d\s+giờ|\d\s?%")
_MOTTO = re.compile(r"\W*(?:CỘNG\s+HÒA\s+XÃ\s+HỘI|ĐỘC\s+LẬP\s*[-–]\s*TỰ\s+DO)", re.IGNORECASE)
_COUNTED = re.compile(r"\(\d{1,2}\)\s*")
_OPEN_END = (";", ",", ":", " và", "-")
_LONGEST = 240
_SHORT = 110


def line_behind_addressees(lines: Sequence[Line], address: int) -> int:
    """Give the first line behind the addressees."""
    at = address + 1
    mark = address_mark(lines[address].words) or 0
    inline = lines[address].words[mark:].strip(" .…_:-")
    before = lines[address].words if inline or _DOTS.search(lines[address].words) else ""
    for line in lines[at:]:
        if not line.is_rule and not is_motto(line.words):
            if not _is_addressee(line, before):
                break
            before = line.words
        at += 1
    return at


def is_motto(words: str) -> bool:
    """Tell whether a line is the name of the state or its motto, which columns of the head put into the list."""
    return _MOTTO.match(words) is not None


def _is_addressee(line: Line, before: str) -> bool:
    if RECIPIENTS_MARK.match(line.words):
        return False
    if opens_ground(line.bare):
        return False
    if line.is_bullet:
        return True
    if _DATED.search(line.words) or _DOTS.search(before) or begins_with_speech(line.words):
        return False
    return _goes_on(line, before)


def _goes_on(line: Line, before: str) -> bool:
    """Whether a line without a bullet goes on with the list above it."""
    counted = _COUNTED.match(line.words)
    if counted is not None:
        return _is_name(line.words[counted.end() :])
    marker = read_marker(line.words, Span(0, len(line.words)))
    if marker is not None and marker.sort.endswith("number"):
        return _is_name(line.words[marker.span.end :].lstrip())
    if not before or before.endswith(_OPEN_END):
        if marker is not None or leaves_addressees(before, line.words):
            return False
        return len(line.words) < _LONGEST
    if before.endswith("."):
        return False
    return line.words[:1].islower() or line.words.startswith("(") or _is_name(line.words)


def _is_name(words: str) -> bool:
    mention = match_mention(words, 0)
    return mention is not None and mention.end >= len(words.rstrip(" ;,.")) and len(words) < _SHORT
