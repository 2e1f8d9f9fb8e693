"""Draft: the text between two repairs, with the layout of its lines."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thongsuot.core.intake.opened_document import Line


@dataclass(frozen=True, slots=True)
class Draft:
    """``hints`` are the lines as they were opened: line *n* of ``text`` has the layout of hint *n*.

    Every repair but those that join lines keeps the number of lines, so that the two stay together.
    """

    text: str
    hints: tuple[Line, ...]

    @property
    def lines(self) -> list[str]:
        """Give the lines of the text as it is now."""
        return self.text.split("\n")
