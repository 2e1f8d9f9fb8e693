"""Repair of wrapped lines (dòng bị ngắt): what a page or a column broke becomes one paragraph again."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from thongsuot.core.intake.document_start import document_start
from thongsuot.core.intake.layout_signs import is_title
from thongsuot.core.intake.line_signs import (
    LONGEST_MARKER,
    asks_for_number,
    completes_national_name,
    has_end,
    is_bullet,
    is_marker_alone,
    joins_a_name,
    must_go_on,
    splits_a_name,
)
from thongsuot.core.intake.repair.document_zone import zone_of
from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.intake.repair.page_wrap import PageWrap, measure_page
from thongsuot.core.intake.repair.placed_line import PlacedLine
from thongsuot.core.intake.repair.short_wrap import ShortWrap, measure_short
from thongsuot.core.intake.repair.wrap_width import TextWrap, measure_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.document_zone import Zone
    from thongsuot.core.intake.repair.draft import Draft

KIND = "wrapped_lines"

_ADDRESS = ("Kính", "gửi")
_ABOVE_BODY = ("head", "addressees")
_SECOND_DAY = re.compile(r"[-–]\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
_FIRST_DAY = re.compile(r"(?:từ|ngày)\s(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?$")
_LONGEST_BRACKET = 160
# What happens on a day is told by the body: no list of addressees goes on so.
_TELLS = re.compile(r"(?i:ngày)\s+\d|\d\s+giờ|\d\s?%")
# Where the clerk's computer keeps the letter, printed below the archive line: `d:\\2011\\CV\\…`.
_FILE_PATH = re.compile(r"[A-Za-z]:\\")
_FIRST_ITEMS = re.compile(r"\d{1,2}[.)]\s+[^\W\d_]")
_NO_BLANK_AFTER = ("-", "/")


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
            joint = "" if _ends_inside_word(before.text) else " "
            edits.append((before.end, line.start, joint))
            paragraph += joint + line.text
        else:
            paragraph = line.text
    return edits


def _ends_inside_word(line: str) -> bool:
    """Tell whether the line ends with a dash or a stroke right behind a word."""
    return line.endswith(_NO_BLANK_AFTER) and not line[-2:-1].isspace() and len(line) > 1


def _filled_lines(draft: Draft) -> Iterator[PlacedLine]:
    start, before = 0, None
    zone: Zone = "head"
    below_title, parted = 0, False
    lines = draft.lines
    begin = document_start(lines)
    for index, (text, hint) in enumerate(zip(lines, draft.hints, strict=True)):
        if text and index < begin:
            yield PlacedLine(text, start, zone, hint)
        elif text:
            is_below = below_title > 1
            behind_subject = parted and is_below and not is_title(before or "")
            zone = zone_of(text, zone, before, behind_subject=behind_subject, below_title=is_below)
            yield PlacedLine(text, start, zone, hint)
            before = text
            if below_title or (text.isupper() and is_title(text)):
                below_title += 1
        parted = not text
        start += len(text) + 1


def _surely_wrapped(lines: list[PlacedLine]) -> Iterator[tuple[PlacedLine, PlacedLine, bool]]:
    """Give the lines that go on by their words alone, with the next, and whether each begins its paragraph."""
    above: PlacedLine | None = None
    for before, line in pairwise(lines):
        if line.begins_lower and _goes_on(before, line, before.text, None):
            yield before, line, above is None or _begins_paragraph(above, before)
        above = before


def _begins_paragraph(above: PlacedLine, line: PlacedLine) -> bool:
    """Tell whether the line surely begins a paragraph behind the line above it."""
    return (above.has_end or line.is_item) and not _goes_on(above, line, above.text, None)


def _goes_on(before: PlacedLine, line: PlacedLine, paragraph: str, wrap: Wrap | None) -> bool:
    in_body = line.zone == "body"
    enters_body = in_body and before.zone in _ABOVE_BODY
    if before.hint.is_row or line.begins_part or (enters_body and not line.begins_lower):
        return False
    if line.zone == "head" or paragraph == _ADDRESS[0]:
        address = (paragraph, line.text[: len(_ADDRESS[1])]) == _ADDRESS
        return address or completes_national_name(paragraph, line.text)
    is_first = paragraph == before.text
    if line.is_item:
        return (
            (in_body and _is_torn(before.text, line.text, paragraph))
            or _is_no_item(before, line, wrap, is_first=is_first)
            or (")" in line.text and _is_in_bracket(paragraph, line.text))
        )
    if line.zone == "closing":
        return _recipient_goes_on(paragraph, line)
    if paragraph.isupper() and not line.text.isupper():
        return is_marker_alone(paragraph)
    return (
        (in_body and _is_torn(before.text, line.text, paragraph))
        or (len(paragraph) <= LONGEST_MARKER and is_marker_alone(paragraph))
        or _text_goes_on(before, line, wrap, is_first=is_first)
    )


def _is_torn(before: str, line: str, paragraph: str) -> bool:
    """Tell whether two days, or the words in a bracket, would be parted between the lines."""
    if line[0] in "-–" and _second_day(before, line):
        return True
    return ")" in line and _inside_bracket(paragraph, line)


def _second_day(before: str, line: str) -> bool:
    """``từ 16/8/2020`` and ``- 20/8/2020`` below it: the dash stands between two days, and begins no item."""
    return (
        line[0] in "-–"
        and _SECOND_DAY.match(line) is not None
        and _FIRST_DAY.search(before) is not None
    )


def _inside_bracket(paragraph: str, line: str) -> bool:
    """Tell whether a bracket that ``paragraph`` leaves open is closed in ``line``."""
    closed = line.find(")")
    if closed < 0 or len(paragraph) - paragraph.rfind("(") > _LONGEST_BRACKET:
        return False
    opened = line.find("(")
    return paragraph.count("(") == paragraph.count(")") + 1 and not 0 <= opened < closed


def _is_no_item(before: PlacedLine, line: PlacedLine, wrap: Wrap | None, *, is_first: bool) -> bool:
    """Tell whether what looks like a marker is the dash of a name or the number of a date."""
    if before.has_end or is_marker_alone(before.text):
        return False
    if not is_bullet(line.text):
        return asks_for_number(before.text) and not _numbers_behind_year(before.text, line.text)
    if splits_a_name(before.text, line.text):
        return True
    return (
        wrap is not None
        and wrap.is_full(before, line, is_first=is_first)
        and (wrap.begins_paragraph(line, before) is False or joins_a_name(before.text, line.text))
    )


def _numbers_behind_year(before: str, line: str) -> bool:
    """``… ĐẾN CUỐI NĂM`` and ``1. Tổ chức`` below it: no year has one figure, a stop and a capital behind it."""
    return before[-3:].lower() == "năm" and _FIRST_ITEMS.match(line) is not None


def _is_in_bracket(paragraph: str, line: str) -> bool:
    """Tell whether `XII)` at the head of the line only closes the bracket that the paragraph opened."""
    return (
        line.partition(" ")[0].rstrip(";,.").endswith(")")
        and not line.startswith("(")
        and paragraph.count("(") > paragraph.count(")")
    )


def _recipient_goes_on(paragraph: str, line: PlacedLine) -> bool:
    """A recipient's line without its end goes on; no line of a signature has an end sign."""
    if not is_bullet(paragraph) or has_end(paragraph) or _FILE_PATH.match(line.text):
        return False
    return line.begins_lower or line.text.endswith((";", "."))


def _text_goes_on(
    before: PlacedLine, line: PlacedLine, wrap: Wrap | None, *, is_first: bool
) -> bool:
    """Judge by words, and by widths or places where the words leave it open."""
    if before.has_end:
        return wrap is not None and _goes_on_behind_end(before, line, wrap, is_first=is_first)
    if line.begins_lower or must_go_on(before.text):
        return True
    if wrap is not None and wrap.is_full(before, line, is_first=is_first):
        return wrap.begins_paragraph(line, before) is not True
    in_list = line.zone == "addressees" and before.text.endswith(",")
    return in_list and _TELLS.search(line.text) is None


def _goes_on_behind_end(
    before: PlacedLine, line: PlacedLine, wrap: Wrap, *, is_first: bool
) -> bool:
    """Tell whether the paragraph goes on behind the end of a sentence or of a clause that fills a line."""
    if not (line.begins_lower or before.text.endswith((".", ";", ":"))):
        return False
    begins = wrap.begins_paragraph(line, before)
    if begins or (begins is None and not line.begins_lower):
        return False
    return wrap.is_full(before, line, is_first=is_first)
