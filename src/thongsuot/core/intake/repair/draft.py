"""Draft: the text between two repairs, with the layout of its lines."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import apply_edits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thongsuot.core.intake.opened_document import Line
    from thongsuot.core.intake.repair.edit import Edit

# What every letter is written with: no repair looks for any of these by itself, and all are NFC in any order.
_MARKED = unicodedata.normalize(
    "NFC",
    "".join(vowel + mark for vowel in "aăâeêioôơuưy" for mark in "\u0300\u0301\u0303\u0309\u0323"),
)
_USUAL = f"a-z0-9 \n,.;:/()“”‘’–…ăâđêôơư{_MARKED}"
_ODD = re.compile(f"[^{_USUAL}{_USUAL.upper()}-]")
_COMMON = frozenset(("", " ", "\n"))


class Draft:
    """``hints`` are the lines as they were opened: line *n* of ``text`` has the layout of hint *n*.

    Most documents need few repairs: what tells a repair that it has nothing to do is worked out once for
    all repairs between two changes.
    """

    __slots__ = ("_beginnings", "_hints", "_lines", "_made_of", "_signs", "text")

    def __init__(
        self, text: str, hints: tuple[Line, ...], signs: frozenset[str] | None = None
    ) -> None:
        """Take the text, the layout of its lines, and the odd signs in it if they are known."""
        self.text = text
        self._hints = hints
        self._lines: list[str] | None = None
        self._beginnings: list[str] | None = None
        self._signs = signs
        self._made_of: tuple[Draft, Sequence[Edit]] | None = None

    @property
    def hints(self) -> tuple[Line, ...]:
        """Give the lines as they were opened, one for each line of the text as it is now."""
        if self._made_of is not None:
            before, edits = self._made_of
            self._made_of = None
            self._hints = before.hints
            if self.text.count("\n") != len(self._hints) - 1:
                self._hints = _moved(self._hints, before.text, edits)
        return self._hints

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
        """Give all odd characters that may occur in the text: those of a letter's usual words are left out.

        One that a repair took away may still be among them.
        """
        if self._signs is None:
            self._signs = frozenset(_ODD.findall(self.text))
        return self._signs

    def after(self, edits: Sequence[Edit]) -> Draft:
        """Give the draft with ``edits`` made; each line keeps the layout of the line that it began in."""
        draft = Draft(apply_edits(self.text, edits), (), self._signs_after(edits))
        draft._made_of = self, edits  # few repairs ask for the layout
        return draft

    def _signs_after(self, edits: Sequence[Edit]) -> frozenset[str]:
        added = {replacement for _, _, replacement in edits} - _COMMON
        return self.signs.union(*added) if added else self.signs


def _moved(hints: tuple[Line, ...], text: str, edits: Sequence[Edit]) -> tuple[Line, ...]:
    """Give the layout of the lines of ``text`` with ``edits`` made."""
    moved: list[Line] = []
    done = taken = 0
    for start, end, replacement in edits:
        passed = taken + text.count("\n", done, start)
        moved += hints[taken:passed]
        taken = passed
        added = replacement.count("\n")
        if added:
            moved += hints[taken : taken + 1] * added
        taken += text.count("\n", start, end)
        done = end
    return (*moved, *hints[taken:])
