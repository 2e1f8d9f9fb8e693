"""Repair of wrapped lines (dòng bị ngắt): what a page or a column broke becomes one paragraph again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from thongsuot.core.intake.document_start import document_start
from thongsuot.core.intake.layout_signs import is_title
from thongsuot.core.intake.line_signs import (
    asks_for_number,
    begins_lower,
    completes_national_name,
    has_end,
    is_bullet,
    is_item_start,
    is_landmark,
    is_marker_alone,
    is_torn,
    is_upper,
    joins_a_name,
    must_go_on,
    splits_a_name,
)
from thongsuot.core.intake.repair.document_zone import Zone, zone_of
from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.intake.repair.page_wrap import PageWrap, measure_page
from thongsuot.core.intake.repair.placed_line import PlacedLine
from thongsuot.core.intake.repair.short_wrap import ShortWrap, measure_short
from thongsuot.core.intake.repair.wrap_width import TextWrap, measure_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "wrapped_lines"

_ADDRESS = ("Kính", "gửi")
_ABOVE_BODY = (Zone.HEAD, Zone.ADDRESSEES)
_SECOND_DAY = re.compile(r"[-–]\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
_FIRST_DAY = re.compile(r"(?:từ|ngày)\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?$")
_LONGEST_BRACKET = 160
# What happens on a day is told by the body: no list of addressees goes on so.
_TELLS = re.compile(r"(?i:ngày)\s+\d|\d\s+giờ|\d\s?%")
# Where the clerk's computer keeps the letter, printed below the archive line: `d:\\2011\\CV\\…`.
_FILE_PATH = re.compile(r"[A-Za-z]:\\")
_NO_BLANK_AFTER = re.compile(r"\S[-/]$")


Wrap = TextWrap | PageWrap | ShortWrap
"""How full lines and first lines look: by the widths of their words, or by their places."""


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit for each line break inside a paragraph."""
    lines = list(_filled_lines(draft))
    if not lines:
        return []
    wrap = measure_page(lines) or measure_text(_surely_wrapped(lines)) or measure_short(lines)
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


def _filled_lines(draft: Draft) -> Iterator[PlacedLine]:
    start, zone, before = 0, Zone.HEAD, None
    below_title, parted = 0, False
    lines = draft.lines
    begin = document_start(lines)
    for index, (text, hint) in enumerate(zip(lines, draft.hints, strict=True)):
        if text and index < begin:
            yield PlacedLine(text, start, zone, hint)
        elif text:
            behind_subject = parted and below_title > 1 and not is_title(before or "")
            zone = zone_of(
                text, zone, before, behind_subject=behind_subject, below_title=below_title > 1
            )
            yield PlacedLine(text, start, zone, hint)
            before = text
            below_title += bool(below_title) or is_title(text)
        parted = not text
        start += len(text) + 1


def _surely_wrapped(lines: list[PlacedLine]) -> Iterator[tuple[PlacedLine, PlacedLine, bool]]:
    """Give the lines that go on by their words alone, with the next, and whether each begins its paragraph."""
    above: PlacedLine | None = None
    for before, line in pairwise(lines):
        if begins_lower(line.text) and _goes_on(before, line, before.text, None):
            yield before, line, above is None or _begins_paragraph(above, before)
        above = before


def _begins_paragraph(above: PlacedLine, line: PlacedLine) -> bool:
    """Tell whether the line surely begins a paragraph behind the line above it."""
    if _goes_on(above, line, above.text, None):
        return False
    return has_end(above.text) or is_item_start(line.text)


def _goes_on(before: PlacedLine, line: PlacedLine, paragraph: str, wrap: Wrap | None) -> bool:
    if _stands_alone(before, line):
        return False
    if line.zone is Zone.HEAD or paragraph == _ADDRESS[0]:
        address = (paragraph, line.text[: len(_ADDRESS[1])]) == _ADDRESS
        return address or completes_national_name(paragraph, line.text)
    full = _if_full(wrap, before, line, is_first=paragraph == before.text)
    torn = line.zone is Zone.BODY and (
        _second_day(before.text, line.text) or _inside_bracket(paragraph, line.text)
    )
    if is_item_start(line.text):
        return torn or _is_no_item(before, line, full) or _is_in_bracket(paragraph, line.text)
    if line.zone is Zone.CLOSING:
        return _recipient_goes_on(paragraph, line.text)
    if is_upper(paragraph) and not is_upper(line.text):
        return is_marker_alone(paragraph)
    return torn or is_marker_alone(paragraph) or _text_goes_on(before, line, full)


def _second_day(before: str, line: str) -> bool:
    """``từ 16/8/2020`` and ``- 20/8/2020`` below it: the dash stands between two days, and begins no item."""
    return _SECOND_DAY.match(line) is not None and _FIRST_DAY.search(before) is not None


def _inside_bracket(paragraph: str, line: str) -> bool:
    """Tell whether a bracket that ``paragraph`` leaves open is closed in ``line``."""
    closed = line.find(")")
    if closed < 0 or len(paragraph) - paragraph.rfind("(") > _LONGEST_BRACKET:
        return False
    opened = line.find("(")
    return paragraph.count("(") == paragraph.count(")") + 1 and not 0 <= opened < closed


def _stands_alone(before: PlacedLine, line: PlacedLine) -> bool:
    """Tell whether the line cannot go on with the one before it, whatever its words."""
    if before.hint.is_row or line.hint.is_row or is_torn(line.text) or is_landmark(line.text):
        return True
    if is_title(line.text.rstrip(" :")):
        return True  # QUYẾT ĐỊNH: behind the grounds
    enters_body = before.zone in _ABOVE_BODY and line.zone is Zone.BODY
    return enters_body and not begins_lower(line.text)


def _if_full(
    wrap: Wrap | None, before: PlacedLine, line: PlacedLine, *, is_first: bool
) -> Wrap | None:
    """Give the widths only if ``before`` is a full line."""
    if wrap is not None and wrap.is_full(before, line, is_first=is_first):
        return wrap
    return None


def _is_no_item(before: PlacedLine, line: PlacedLine, full: Wrap | None) -> bool:
    """Tell whether what looks like a marker is the dash of a name or the number of a date."""
    if has_end(before.text) or is_marker_alone(before.text):
        return False
    if is_bullet(line.text):
        return splits_a_name(before.text, line.text) or (
            full is not None
            and (
                full.begins_paragraph(line, before) is False or joins_a_name(before.text, line.text)
            )
        )
    return asks_for_number(before.text)


def _is_in_bracket(paragraph: str, line: str) -> bool:
    """Tell whether `XII)` at the head of the line only closes the bracket that the paragraph opened."""
    return (
        line.partition(" ")[0].rstrip(";,.").endswith(")")
        and not line.startswith("(")
        and paragraph.count("(") > paragraph.count(")")
    )


def _recipient_goes_on(paragraph: str, line: str) -> bool:
    """A recipient's line without its end goes on; no line of a signature has an end sign."""
    if not is_bullet(paragraph) or has_end(paragraph) or _FILE_PATH.match(line):
        return False
    return begins_lower(line) or line.endswith((";", "."))


def _text_goes_on(before: PlacedLine, line: PlacedLine, full: Wrap | None) -> bool:
    """Judge by words and places; ``full`` is given if ``before`` is a full line."""
    begins = full.begins_paragraph(line, before) if full is not None else None
    if has_end(before.text):
        if full is not None and begins is not True and begins_lower(line.text):
            return True
        return before.text.endswith((".", ";", ":")) and begins is False
    if begins_lower(line.text) or must_go_on(before.text):
        return True
    if full is not None:
        return begins is not True
    in_list = line.zone is Zone.ADDRESSEES and before.text.endswith(",")
    return in_list and _TELLS.search(line.text) is None
