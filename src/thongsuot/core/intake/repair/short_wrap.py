"""Full lines of a text too short for its width to be measured (văn bản ngắn bị ngắt dòng)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thongsuot.core.intake.repair.placed_line import PlacedLine

_FULL = 60
_WIDEST = 110
_OPENING = re.compile(rf"(?:{'|'.join(strings('broken_lines', 'openings'))})\b")


@dataclass(frozen=True, slots=True)
class ShortWrap:
    """A body without a single line that only an unbroken paragraph could have: long lines may be full."""

    full: int = _FULL

    def is_full(self, line: PlacedLine, after: PlacedLine, *, is_first: bool) -> bool:  # noqa: ARG002
        """Tell whether ``line`` is long, no item, and not followed by the opening of a document."""
        if line.zone != "body" or line.is_item:
            return False
        return len(line.text) > self.full and _OPENING.match(after.text) is None

    def begins_paragraph(self, line: PlacedLine, before: PlacedLine) -> bool | None:  # noqa: ARG002
        """Tell nothing: there is no place and no width to tell by."""
        return None


def measure_short(lines: Sequence[PlacedLine]) -> ShortWrap | None:
    """Give the wrap of a text whose lines were all broken, None where paragraphs stand unbroken."""
    widest = max((len(line.text) for line in lines if line.zone == "body"), default=0)
    return ShortWrap() if _FULL < widest <= _WIDEST else None
