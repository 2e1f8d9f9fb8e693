"""Repair of wrapped lines (dòng bị ngắt): what a page or a column broke becomes one paragraph again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
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
    is_torn,
    is_upper,
    must_go_on,
)
from thongsuot.core.intake.repair.wrap_width import Wrap, measure_wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "wrapped_lines"

_NO_BLANK_AFTER = re.compile(r"\S[-/]$")


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line that is not empty, with its place in the text and its part of the document."""

    text: str
    start: int
    zone: Zone
    is_row: bool

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each line break inside a paragraph."""
    lines = list(_filled_lines(draft))
    if not lines:
        return []
    wrap = measure_wrap(_surely_wrapped(lines))
    edits: list[Edit] = []
    paragraph = lines[0].text
    for before, line in pairwise(lines):
        if _goes_on(before, line, paragraph, wrap):
            joint = "" if _NO_BLANK_AFTER.search(before.text) else " "
            edits.append(Edit(before.end, line.start, joint))
            paragraph += joint + line.text
        else:
            paragraph = line.text
    return edits


def _filled_lines(draft: Draft) -> Iterator[_Placed]:
    start, zone, before = 0, Zone.HEAD, None
    for text, hint in zip(draft.lines, draft.hints, strict=True):
        if text:
            zone = zone_of(text, zone, before)
            yield _Placed(text, start, zone, hint.is_row)
            before = text
        start += len(text) + 1


def _surely_wrapped(lines: list[_Placed]) -> Iterator[tuple[str, bool]]:
    """Give the lines that go on by their words alone, and whether each begins its paragraph."""
    begins = True
    for before, line in pairwise(lines):
        goes_on = _goes_on(before, line, before.text, None)
        if goes_on and begins_lower(line.text):
            yield before.text, begins
        begins = not goes_on and (has_end(before.text) or is_item_start(line.text))


def _goes_on(before: _Placed, line: _Placed, paragraph: str, wrap: Wrap | None) -> bool:
    zone = line.zone
    if zone is Zone.HEAD or before.is_row or line.is_row or is_torn(line.text):
        return False
    if is_landmark(line.text) or is_item_start(line.text):
        return False
    if zone is Zone.CLOSING:
        return is_bullet(paragraph) and not has_end(paragraph) and begins_lower(line.text)
    if is_upper(paragraph) and not is_upper(line.text):
        return is_marker_alone(paragraph)
    is_first = paragraph == before.text
    if wrap is not None and not wrap.is_full(before.text, line.text, is_first=is_first):
        wrap = None
    return is_marker_alone(paragraph) or _text_goes_on(before.text, line, wrap)


def _text_goes_on(before: str, line: _Placed, full: Wrap | None) -> bool:
    """Judge by the words; ``full`` is the width of full lines if ``before`` is one of them."""
    if has_end(before):
        in_one_paragraph = full is not None and full.cannot_be_first(line.text)
        return before.endswith((".", ";")) and in_one_paragraph
    if full is not None or begins_lower(line.text) or must_go_on(before):
        return True
    return line.zone is Zone.ADDRESSEES and before.endswith(",")
