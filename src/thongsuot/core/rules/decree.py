"""Decree (nghị định): the text of law that rules of form rest on, and the days on which it holds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core.vocabulary.load import entries

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Decree:
    """A decree with its first day and, where another one has taken its place, its last."""

    number: str
    valid_from: date
    source: str
    valid_to: date | None = None

    def holds_between(self, first: date, last: date) -> bool:
        """Tell whether it holds on any day from ``first`` to ``last``."""
        return last >= self.valid_from and (self.valid_to is None or first <= self.valid_to)


@cache
def decree_on_form() -> Decree:
    """Give the decree that the rules of form rest on: the newest one of the vocabulary."""
    return max(entries("decrees", "decree", Decree), key=lambda decree: decree.valid_from)
