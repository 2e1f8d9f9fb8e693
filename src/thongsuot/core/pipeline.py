"""The whole way of one document (toàn trình đọc văn bản): bytes, lines, repaired text, directive."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from thongsuot.core.intake import refusals
from thongsuot.core.intake.impossible_signs import possible, with_possible_signs
from thongsuot.core.intake.longest_text import IN_WORDS, LONGEST_TEXT
from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.opened_document import (
    NUMBERS_LOST,
    TRACKED_CHANGES,
    Line,
    OpenedDocument,
)
from thongsuot.core.intake.plain_text import lines_of_text
from thongsuot.core.intake.repair import repair
from thongsuot.core.intake.secrecy import refuse_secret
from thongsuot.core.model.directive import Doubt, Source
from thongsuot.core.model.line_place import LinePlace
from thongsuot.core.model.reading import Reading
from thongsuot.core.model.span import Span
from thongsuot.core.model.unsure_figures import UnsureFigures

_FACTS = {
    TRACKED_CHANGES: "Tệp có thay đổi chưa được chấp nhận (theo dõi thay đổi); đã đọc như đã chấp nhận hết.",
    NUMBERS_LOST: "Không đọc được số thứ tự tự động của tệp DOC; cần đối chiếu số mục với bản gốc.",
}


def read(data: bytes, name: str) -> Reading:
    """Read the file ``name`` with the content ``data``.

    Raises:
        UnreadableDocumentError: the file cannot be read, or bears a mark of secrecy (độ mật).
    """
    return _read(open_document(data, name), data, name)


def read_text(text: str, name: str = "") -> Reading:
    """Read text that was pasted in or is at hand already.

    Raises:
        UnreadableDocumentError: the text bears a mark of secrecy (độ mật).
    """
    return _read(lines_of_text(text), text.encode(errors="replace"), name)


def read_pictures(files: Sequence[tuple[bytes, str]]) -> Reading:
    """Read several photographs, each with its name, as the pages of one document.

    Raises:
        UnreadableDocumentError: no text could be recognised, or it bears a mark of secrecy (độ mật).
    """
    from thongsuot.core.intake.scan.read import read_pictures as open_pictures  # loads Pillow

    return _read(open_pictures(files), b"".join(data for data, _ in files), files[0][1])


def _read(opened: OpenedDocument, data: bytes, name: str) -> Reading:
    from thongsuot.core.parsing.parse import parse_directive  # loads the whole grammar
    from thongsuot.core.parsing.scan_doubts import scan_doubts

    if sum([len(line.text) for line in opened.lines]) > LONGEST_TEXT:
        raise refusals.too_large(name, IN_WORDS)
    source_text = repair(with_possible_signs(opened))
    refuse_secret(source_text, is_recognised=opened.text_origin == "ocr")
    source = Source(
        name=possible(name),
        sha256=hashlib.sha256(data).hexdigest(),
        media_type=opened.media_type,
        pages=opened.pages,
        text_origin=opened.text_origin,
    )
    directive = parse_directive(source_text)
    facts = [Doubt("text", _FACTS[note], None) for note in opened.notes]
    if opened.text_origin == "ocr":
        facts += scan_doubts(directive, source_text, _unsure_figures(opened))
    return Reading(
        source, source_text, replace(directive, doubts=(*facts, *directive.doubts)), _places(opened)
    )


def _places(opened: OpenedDocument) -> tuple[LinePlace | None, ...]:
    """Give where each line of the original stands; nothing where no line has a place."""
    if not [line for line in opened.lines if line.page is not None]:
        return ()
    places = tuple([_place(line) for line in opened.lines])
    return places if any(places) else ()


def _place(line: Line) -> LinePlace | None:
    sides = (line.left, line.right, line.top, line.bottom)
    if line.page is None or None in sides or "\n" in line.text:
        return None
    left, right, top, bottom = (round(side or 0.0, 1) for side in sides)
    return LinePlace(line.page, left, right, top, bottom, line.runs)


def _unsure_figures(opened: OpenedDocument) -> Iterator[UnsureFigures]:
    """Give the unsure figures of the lines at their places in the whole original text."""
    start = 0
    for line in opened.lines:
        for unsure in line.unsure:
            yield UnsureFigures(Span(start + unsure.start, start + unsure.end), unsure.other)
        start += len(line.text) + 1
