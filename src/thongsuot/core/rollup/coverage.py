"""Coverage (mức độ báo cáo): who was asked, who reported in time, who is late or missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum


class Timeliness(Enum):
    """How a unit's report stands against its due day (trong hạn, quá hạn)."""

    ON_TIME = "on_time"
    LATE = "late"
    WAITING = "waiting"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Asked:
    """A unit that is to report; ``due`` is the last day, None where no day was set."""

    unit: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """A report that came; ``nil`` says that nothing was held (không tổ chức)."""

    unit: str
    on: date
    nil: bool = False


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole; shares of groups are added before they are made a percentage."""

    part: int
    whole: int

    def __add__(self, other: Share) -> Share:
        return Share(self.part + other.part, self.whole + other.whole)

    @property
    def percent(self) -> Decimal | None:
        """The percentage to one decimal; None of nothing."""
        if self.whole == 0:
            return None
        return (Decimal(100 * self.part) / self.whole).quantize(Decimal("0.1"))


@dataclass(frozen=True, slots=True)
class Standing:
    """How one unit that was asked stands."""

    unit: str
    timeliness: Timeliness
    nil: bool = False

    @property
    def has_reported(self) -> bool:
        """Tell whether the unit's report is here, in time or late."""
        return self.timeliness in {Timeliness.ON_TIME, Timeliness.LATE}


@dataclass(frozen=True, slots=True)
class Coverage:
    """All units asked, in the order in which they were asked.

    ``has_due_days`` is False where no day was set for anybody: then nobody is in time or late.
    """

    standings: tuple[Standing, ...]
    has_due_days: bool = True

    def units(self, *wanted: Timeliness) -> tuple[str, ...]:
        """Give the units that stand so."""
        return tuple(row.unit for row in self.standings if row.timeliness in wanted)

    @property
    def reported(self) -> int:
        """Units whose report is here."""
        return sum(row.has_reported for row in self.standings)

    @property
    def nil(self) -> tuple[str, ...]:
        """Units that reported that they held nothing."""
        return tuple(row.unit for row in self.standings if row.nil)

    @property
    def missing(self) -> tuple[str, ...]:
        """Units whose report is not here, overdue or not."""
        return self.units(Timeliness.WAITING, Timeliness.OVERDUE)

    @property
    def on_time(self) -> Share:
        """Units that reported in time among those asked (tỷ lệ báo cáo đúng hạn)."""
        return Share(len(self.units(Timeliness.ON_TIME)), len(self.standings))


def coverage(asked: Iterable[Asked], received: Iterable[Received], today: date) -> Coverage:
    """Tell how each unit asked stands on ``today``; a unit asked twice is asked once, by the later day."""
    due: dict[str, date | None] = {}
    for row in asked:
        known = due.get(row.unit, row.due)
        due[row.unit] = None if known is None or row.due is None else max(known, row.due)
    first: dict[str, Received] = {}
    for report in received:
        known_report = first.get(report.unit)
        if known_report is None or report.on < known_report.on:
            first[report.unit] = report
    standings = tuple(_standing(unit, day, first.get(unit), today) for unit, day in due.items())
    return Coverage(standings, has_due_days=any(due.values()))


def _standing(unit: str, due: date | None, report: Received | None, today: date) -> Standing:
    if report is None:
        is_over = due is not None and today > due
        return Standing(unit, Timeliness.OVERDUE if is_over else Timeliness.WAITING)
    is_late = due is not None and report.on > due
    return Standing(unit, Timeliness.LATE if is_late else Timeliness.ON_TIME, report.nil)
