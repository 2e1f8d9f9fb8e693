"""Draft: the text between two repairs, with the layout of its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import apply_edits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thongsuot.core.intake.opened_document import Line
    from thongsuot.core.intake.repair.edit import Edit


class Draft:
    """``hints`` are the lines as they were opened: line *n* of ``text`` has the layout of hint *n*.

    Most documents need few repairs: what tells a repair that it has nothing to do is worked out once for
    all repairs between two changes.
    """

    __slots__ = ("_beginnings", "_lines", "_signs", "hints", "text")

    def __init__(self, text: str, hints: tuple[Line, ...]) -> None:
        """Take the text and the layout of its lines."""
        self.text = text
        self.hints = hints
        self._lines: list[str] | None = None
        self._beginnings: list[str] | None = None
        self._signs: frozenset[str] | None = None

    @property
    def lines(self) -> list[str]:
        """Give the lines of the text as it is now."""
        if self._lines is None:
            self._lines = self.text.split("\n")
        return self._lines

    @property
    def beginnings(self) -> list[str]:
        """Give the first sign of each line that is no white space, nothing for an empty line."""
        if self._beginnings is None:
            self._beginnings = [line.lstrip()[:1] for line in self.lines]
        return self._beginnings

    @property
    def signs(self) -> frozenset[str]:
        """Give all characters that occur in the text."""
        if self._signs is None:
            self._signs = frozenset(self.text)
        return self._signs

    def after(self, edits: Sequence[Edit]) -> Draft:
        """Give the draft with ``edits`` made; each line keeps the layout of the line that it began in."""
        text = apply_edits(self.text, edits)
        if text.count("\n") == len(self.hints) - 1:
            return Draft(text, self.hints)
        old = self.text
        hints: list[Line] = []
        done = taken = 0
        for start, end, replacement in edits:
            passed = taken + old.count("\n", done, start)
            hints += self.hints[taken:passed]
            taken = passed
            added = replacement.count("\n")
            if added:
                hints += self.hints[taken : taken + 1] * added
            taken += old.count("\n", start, end)
            done = end
        return Draft(text, (*hints, *self.hints[taken:]))
