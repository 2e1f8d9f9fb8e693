"""Units of the registry (đơn vị trong danh mục): what bears a name, a place and a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thongsuot.core.dispatch.tree import UnitKind, UnitLevel

DateCertainty = Literal["found", "known", "unsourced"]
"""found: a source says so; known: background knowledge; unsourced: no source dates the change."""


@dataclass(frozen=True, slots=True)
class DatedName:
    """What a unit was called, and under which unit it stood, from day to day (both included).

    ``noun`` and ``proper`` are the two parts of a territory's name (huyện, Ba Tơ), empty for others.
    ``from_certainty`` and ``to_certainty`` tell how sure the two days are.
    """

    name: str
    noun: str = ""
    proper: str = ""
    above: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    from_certainty: DateCertainty = "found"
    to_certainty: DateCertainty = "found"
    document: str = ""

    def holds_on(self, day: date) -> bool:
        """Tell whether the unit bore this name on ``day``."""
        begun = self.valid_from is None or self.valid_from <= day
        return begun and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit through its whole life.

    ``key`` is one of a kind in the registry; ``code`` is the official one of a territory, which the law
    gave again to other units on 01/7/2025, else the registry's own.
    """

    key: str
    code: str
    kind: UnitKind
    level: UnitLevel
    names: tuple[DatedName, ...]
    sector: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def valid_from(self) -> date | None:
        """Give the first day of the unit, None where it is older than the registry."""
        return self.names[0].valid_from

    @property
    def valid_to(self) -> date | None:
        """Give the last day of the unit, None while it exists."""
        return self.names[-1].valid_to

    @property
    def certainty(self) -> DateCertainty:
        """Tell how sure the first and the last day are: the weaker of the two."""
        ends = {self.names[0].from_certainty, self.names[-1].to_certainty}
        weakest: tuple[DateCertainty, ...] = ("unsourced", "known", "found")
        return next(each for each in weakest if each in ends)

    def on(self, day: date) -> DatedName | None:
        """Give the name on ``day``, None where the unit did not exist."""
        return next((name for name in self.names if name.holds_on(day)), None)
