"""Repair (phục hồi văn bản): what extraction broke is mended, and every change leads back to the file.

Each repair is one module with a ``KIND`` and ``find_edits(draft)``. They run in the order of
``_WITHIN_LINES`` and ``_ACROSS_LINES``: letters first, then words, then lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from thongsuot.core.intake.repair import (
    blank_lines,
    emphasis,
    invisible_signs,
    letter_d,
    letter_spacing,
    mojibake,
    page_furniture,
    spaces,
    unicode_form,
    wrapped_lines,
)
from thongsuot.core.intake.repair.draft import Draft
from thongsuot.core.intake.repair.edit import Edit, apply_edits
from thongsuot.core.intake.repair.offset_map import Change, as_repairs, compose
from thongsuot.core.model.source_text import SourceText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.opened_document import OpenedDocument


class _Step(Protocol):
    """What the module of a repair offers."""

    KIND: str

    def find_edits(self, draft: Draft) -> list[Edit]: ...


_WITHIN_LINES: tuple[_Step, ...] = (
    mojibake,
    invisible_signs,
    emphasis,
    unicode_form,
    letter_d,
    letter_spacing,
    page_furniture,
    spaces,
)
_ACROSS_LINES: tuple[_Step, ...] = (wrapped_lines, blank_lines)
_MOST_ROUNDS = 5  # marks of emphasis may enclose others


def repair(opened: OpenedDocument) -> SourceText:
    """Give the repaired text of a document, a paragraph a line, with the way back to its lines."""
    draft = Draft(opened.original, opened.lines)
    changes: list[Change] = []
    for step, rounds in _steps():
        for _ in range(rounds):
            edits = step.find_edits(draft)
            if not edits:
                break
            changes = compose(changes, edits, step.KIND)
            draft = Draft(apply_edits(draft.text, edits), draft.hints)
    repairs = as_repairs(changes, draft.text, opened.original)
    return SourceText(text=draft.text, original=opened.original, repairs=repairs)


def _steps() -> Iterator[tuple[_Step, int]]:
    """Give each repair with how often it may run: once where lines are joined and hints get lost."""
    for step in _WITHIN_LINES:
        yield step, _MOST_ROUNDS
    for step in _ACROSS_LINES:
        yield step, 1
