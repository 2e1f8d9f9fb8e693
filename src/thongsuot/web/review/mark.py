"""Mark (chỗ đánh dấu): words of the text that a field, or a finding, was read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MarkKind = Literal["value", "task", "doubt", "corrected", "error", "warning", "note"]
"""What the words are: the last ones win where marks lie over one another."""

ORDER: tuple[MarkKind, ...] = ("task", "value", "note", "warning", "error", "doubt", "corrected")


@dataclass(frozen=True, slots=True)
class Mark:
    """``path`` is the field that the words ``[start, end)`` belong to."""

    path: str
    start: int
    end: int
    kind: MarkKind
