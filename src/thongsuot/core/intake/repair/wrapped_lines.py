"""Repair of wrapped lines (dòng bị ngắt): what a page or a column broke becomes one paragraph again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.document_zone import Zone, zone_of
from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.intake.repair.line_signs import (
    begins_lower,
    has_end,
    is_bullet,
    is_item_start,
    is_landmark,
    is_marker_alone,
    is_upper,
    must_go_on,
)
from thongsuot.core.intake.repair.wrap_width import Wrap, measure_wrap

if TYPE_CHECKING:
    from thongsuot.core.intake.opened_document import Line
    from thongsuot.core.intake.repair.draft import Draft

KIND = "wrapped_lines"

_NO_BLANK_AFTER = re.compile(r"\S[-/]$")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line that is not empty, with its place in the text."""

    text: str
    start: int
    hint: Line

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each line break inside a paragraph."""
    lines = _filled_lines(draft)
    wrap = measure_wrap([line.text for line in lines if not line.hint.is_row])
    edits: list[Edit] = []
    zone, paragraph = Zone.HEAD, ""
    before: _Placed | None = None
    for line in lines:
        zone = zone_of(line.text, zone, paragraph or None)
        if before is not None and _goes_on(before, line, paragraph, zone, wrap):
            joint = "" if _NO_BLANK_AFTER.search(before.text) else " "
            edits.append(Edit(before.end, line.start, joint))
            paragraph += joint + line.text
        else:
            paragraph = line.text
        before = line
    return edits


def _filled_lines(draft: Draft) -> list[_Placed]:
    lines, start = [], 0
    for text, hint in zip(draft.lines, draft.hints, strict=True):
        if text:
            lines.append(_Placed(text, start, hint))
        start += len(text) + 1
    return lines


def _goes_on(before: _Placed, line: _Placed, paragraph: str, zone: Zone, wrap: Wrap | None) -> bool:
    if zone is Zone.HEAD or before.hint.is_row or line.hint.is_row:
        return False
    if is_landmark(line.text) or is_item_start(line.text):
        return False
    if zone is Zone.CLOSING:
        return is_bullet(paragraph) and not has_end(paragraph) and begins_lower(line.text)
    is_first = paragraph == before.text
    if wrap is not None and not wrap.is_full(before.text, line.text, is_first=is_first):
        wrap = None
    return is_marker_alone(paragraph) or (
        (is_upper(line.text) or not is_upper(paragraph))
        and _text_goes_on(before.text, line.text, zone, wrap)
    )


def _text_goes_on(before: str, line: str, zone: Zone, full: Wrap | None) -> bool:
    """Judge by the words; ``full`` is the width of full lines if ``before`` is one of them."""
    if has_end(before):
        in_one_paragraph = full is not None and full.cannot_be_first(line)
        return before.endswith((".", ";")) and in_one_paragraph
    if full is not None or begins_lower(line) or must_go_on(before):
        return True
    return zone is Zone.ADDRESSEES and before.endswith(",")
