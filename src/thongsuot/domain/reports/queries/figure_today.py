"""A figure under the units of a day (số liệu theo đơn vị hôm nay): nothing lost, nothing doubled, nothing guessed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from thongsuot.core.registry.totals import gather
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.organisations.whole_heirs import heirs_by_unit
from thongsuot.domain.reports.indicators import indicators
from thongsuot.domain.reports.queries.totals import Part, breakdown


@dataclass(frozen=True, slots=True)
class Merged:
    """A unit of the day with the figures that are its own now, those of the units that went whole into it."""

    unit: Unit
    parts: tuple[Part, ...]

    @property
    def value(self) -> Decimal:
        """Give their sum."""
        return sum((part.value for part in self.parts), Decimal())


@dataclass(frozen=True, slots=True)
class Divided:
    """A figure that only a person can divide: its unit went to several, or nobody knows where to."""

    part: Part
    candidates: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class FigureToday:
    """The same figures as in the breakdown, each in exactly one place."""

    merged: tuple[Merged, ...]
    divided: tuple[Divided, ...]

    @property
    def total(self) -> Decimal:
        """Give the sum of all, which is that of the breakdown."""
        whole = sum((row.value for row in self.merged), Decimal())
        return whole + sum((row.part.value for row in self.divided), Decimal())


def can_move(indicator: str) -> bool:
    """Tell whether figures of an indicator may be added up under another unit."""
    return indicators()[indicator].aggregate == "sum"


def has_ended_units(parts: Iterable[Part], on: date) -> bool:
    """Tell whether a unit that gave a figure does not stand on a day."""
    return any(not part.unit.exists_on(on) for part in parts)


def figure_today(campaign: Campaign, unit: Unit, indicator: str, on: date) -> FigureToday:
    """Give the figures of a total under the units that stand on a day, in registry order."""
    parts = {part.unit.pk: part for part in breakdown(campaign, unit, indicator)}
    heirs = heirs_by_unit((part.unit for part in parts.values()), on)
    units = {each.pk: each for row in heirs.values() for each in row.units}
    found = gather(parts, lambda pk: (tuple(u.pk for u in heirs[pk].units), heirs[pk].is_whole))
    merged = [
        Merged(units[pk], tuple(parts[old] for old in olds)) for pk, olds in found.whole.items()
    ]
    divided = [
        Divided(parts[old], tuple(units[pk] for pk in later))
        for old, later in found.divided.items()
    ]
    return FigureToday(tuple(sorted(merged, key=lambda row: row.unit.path)), tuple(divided))
