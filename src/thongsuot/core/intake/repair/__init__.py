"""Repair (phục hồi văn bản): what extraction broke is mended, and every change leads back to the file.

Each repair is one module with a ``KIND`` and ``find_edits(draft)``. They run in the order of
``_REPAIRS``: letters first, then words, then lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from thongsuot.core.intake.repair import (
    blank_lines,
    emphasis,
    escaped_breaks,
    glued_lines,
    glued_words,
    hyphenation,
    inline_tags,
    invisible_signs,
    letter_d,
    letter_spacing,
    letter_u,
    lost_breaks,
    lost_spaces,
    mail,
    mojibake,
    page_furniture,
    scan_letters,
    spaces,
    stamps,
    unicode_form,
    unmarked_head,
    wrapped_lines,
)
from thongsuot.core.intake.repair.draft import Draft
from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.intake.repair.offset_map import Change, as_repairs, compose
from thongsuot.core.model.source_text import SourceText

if TYPE_CHECKING:
    from thongsuot.core.intake.opened_document import OpenedDocument


class _Step(Protocol):
    """What the module of a repair offers."""

    KIND: str

    def find_edits(self, draft: Draft) -> list[Edit]: ...


_REPAIRS: tuple[_Step, ...] = (
    mojibake,
    escaped_breaks,
    inline_tags,
    hyphenation,
    invisible_signs,
    mail,
    emphasis,
    emphasis,  # marks of emphasis may enclose others
    unicode_form,
    letter_d,
    letter_u,
    letter_spacing,
    unmarked_head,
    lost_breaks,
    stamps,
    page_furniture,
    spaces,
    lost_spaces,
    glued_words,
    glued_lines,
    wrapped_lines,
    blank_lines,
)
_REPAIRS_OF_SCANS = tuple(
    step for known in _REPAIRS for step in ((scan_letters, known) if known is stamps else (known,))
)


def repair(opened: OpenedDocument) -> SourceText:
    """Give the repaired text of a document, a paragraph a line, with the way back to its lines."""
    original = opened.original
    draft = Draft(original, opened.lines)
    changes: list[Change] = []
    for step in _REPAIRS_OF_SCANS if opened.text_origin == "ocr" else _REPAIRS:
        edits = step.find_edits(draft)
        if edits:
            changes = compose(changes, edits, step.KIND)
            draft = draft.after(edits)
    repairs = as_repairs(changes, draft.text, original)
    return SourceText(text=draft.text, original=original, repairs=repairs)
