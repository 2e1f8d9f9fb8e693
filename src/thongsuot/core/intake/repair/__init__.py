"""Repair (phục hồi văn bản): what extraction broke is mended, and every change leads back to the file.

Each repair is one module with a ``KIND`` and ``find_edits(draft)``. They run in the order of
``_REPAIRS``: letters first, then words, then lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.repair import (
    blank_lines,
    emphasis,
    letter_d,
    letter_spacing,
    mojibake,
    page_furniture,
    spaces,
    unicode_form,
    wrapped_lines,
)
from thongsuot.core.intake.repair.draft import Draft
from thongsuot.core.intake.repair.edit import apply_edits
from thongsuot.core.intake.repair.offset_map import compose
from thongsuot.core.model.source_text import Repair, SourceText

if TYPE_CHECKING:
    from thongsuot.core.intake.opened_document import OpenedDocument

_REPAIRS = (
    mojibake,
    unicode_form,
    letter_d,
    emphasis,
    letter_spacing,
    page_furniture,
    spaces,
    wrapped_lines,
    blank_lines,
)


def repair(opened: OpenedDocument) -> SourceText:
    """Give the repaired text of a document, a paragraph a line, with the way back to its lines."""
    original = opened.original
    draft = Draft(original, opened.lines)
    changes: list[Repair] = []
    for step in _REPAIRS:
        edits = step.find_edits(draft)
        if edits:
            changes = compose(changes, edits, step.KIND)
            draft = Draft(apply_edits(draft.text, edits), draft.hints)
    real = (c for c in changes if c.span.of(draft.text) != c.source_span.of(original))
    return SourceText(text=draft.text, original=original, repairs=tuple(real))
