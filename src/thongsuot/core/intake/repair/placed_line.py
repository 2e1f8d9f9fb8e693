"""PlacedLine: a line that is not empty, with its place in the text, its zone, its layout and what its words tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.intake.layout_signs import is_title
from thongsuot.core.intake.line_signs import (
    FIRST_OF_LANDMARKS,
    LAST_OF_ENDS,
    begins_lower,
    has_end,
    is_item_start,
    is_landmark,
    is_torn,
)
from thongsuot.core.intake.repair.text_width import text_width

if TYPE_CHECKING:
    from thongsuot.core.intake.opened_document import Line
    from thongsuot.core.intake.repair.document_zone import Zone


class PlacedLine:
    """A line between two breaks of the text; ``hint`` is the line as it was opened.

    A line is judged together with the one above it and again with the one below it: what its own words
    tell is worked out once. ``begins_part`` says that it goes on with no other line, whatever stands above.
    """

    __slots__ = (
        "_width",
        "begins_lower",
        "begins_part",
        "has_end",
        "hint",
        "is_item",
        "start",
        "text",
        "zone",
    )

    def __init__(self, text: str, start: int, zone: Zone, hint: Line) -> None:
        """Take the line and look at its first and last words."""
        self.text = text
        self.start = start
        self.zone = zone
        self.hint = hint
        first = text[0]
        is_letter = first.isalpha()  # what most lines begin with tells without asking
        self.begins_lower = first.islower() if is_letter else begins_lower(text)
        self.has_end = text[-1] in LAST_OF_ENDS and has_end(text)
        self.is_item = is_item_start(text)
        self.begins_part = (
            hint.is_row
            or (not is_letter and is_torn(text))
            or ((not is_letter or first in FIRST_OF_LANDMARKS) and is_landmark(text))
            or (text.isupper() and is_title(text.rstrip(" :")))  # QUYẾT ĐỊNH: behind the grounds
        )
        self._width: int | None = None

    @property
    def end(self) -> int:
        """Give the offset behind the line."""
        return self.start + len(self.text)

    @property
    def width(self) -> int:
        """Give how wide the words are, in thousandths of the size of their letters."""
        if self._width is None:
            self._width = text_width(self.text)
        return self._width

    @property
    def first_word(self) -> str:
        """Give the word that would have stood on the line before, had there been room."""
        return self.text.partition(" ")[0]

    @property
    def indent(self) -> int:
        """Give how many blanks the text prints before the line; 0 where it is but a part of a printed line."""
        printed = self.hint.text
        bare = printed.lstrip(" \u00a0")
        return len(printed) - len(bare) if bare.startswith(self.first_word) else 0
