"""Draft: the text between two repairs, with the layout of its lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import apply_edits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thongsuot.core.intake.opened_document import Line
    from thongsuot.core.intake.repair.edit import Edit


@dataclass(frozen=True, slots=True)
class Draft:
    """``hints`` are the lines as they were opened: line *n* of ``text`` has the layout of hint *n*."""

    text: str
    hints: tuple[Line, ...]

    @property
    def lines(self) -> list[str]:
        """Give the lines of the text as it is now."""
        return self.text.split("\n")

    def after(self, edits: Sequence[Edit]) -> Draft:
        """Give the draft with ``edits`` made; each line keeps the layout of the line that it began in."""
        text = apply_edits(self.text, edits)
        if text.count("\n") == self.text.count("\n"):
            return Draft(text, self.hints)
        hints: list[Line] = []
        done = taken = 0
        for edit in edits:
            passed = self.text.count("\n", done, edit.start)
            hints += self.hints[taken : taken + passed]
            taken += passed
            hints += self.hints[taken : taken + 1] * edit.replacement.count("\n")
            taken += self.text.count("\n", edit.start, edit.end)
            done = edit.end
        return Draft(text, (*hints, *self.hints[taken:]))
