"""PlacedLine: a line that is not empty, with its place in the text, its zone and its layout."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from thongsuot.core.intake.opened_document import Line
    from thongsuot.core.intake.repair.document_zone import Zone


class PlacedLine(NamedTuple):
    """A line between two breaks of the text; ``hint`` is the line as it was opened."""

    text: str
    start: int
    zone: Zone
    hint: Line

    @property
    def end(self) -> int:
        """Give the offset behind the line."""
        return self.start + len(self.text)

    @property
    def first_word(self) -> str:
        """Give the word that would have stood on the line before, had there been room."""
        return self.text.split(" ", 1)[0]

    @property
    def indent(self) -> int:
        """Give how many blanks the text prints before the line; 0 where it is but a part of a printed line."""
        printed = self.hint.text
        bare = printed.lstrip(" \u00a0")
        return len(printed) - len(bare) if bare.startswith(self.first_word) else 0
