"""Successions (sắp xếp tổ chức bộ máy): bodies that ceased to exist, with their last day and successors."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core.vocabulary.load import entries

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Succession:
    """``pattern`` fits the standard names of the bodies that were there until ``last_day``."""

    pattern: str
    last_day: date
    successors: str
    source: str

    def matches(self, name: str) -> bool:
        """Tell whether ``name`` is one of those bodies."""
        return re.search(self.pattern, name) is not None


@dataclass(frozen=True, slots=True)
class Foundation:
    """``pattern`` fits the standard names of the bodies that are there since ``first_day``."""

    pattern: str
    first_day: date
    before: str
    source: str

    def matches(self, name: str) -> bool:
        """Tell whether ``name`` is one of those bodies."""
        return re.search(self.pattern, name) is not None


@cache
def foundations() -> tuple[Foundation, ...]:
    """Give the bodies of the vocabulary that came into being with a reform."""
    return entries("successions", "foundation", Foundation)


@cache
def successions() -> tuple[Succession, ...]:
    """Give all successions of the vocabulary."""
    return entries("successions", "succession", Succession)
