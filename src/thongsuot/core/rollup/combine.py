"""Totals (tổng hợp số liệu): the figures of many units' reports put together, each total with its sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from thongsuot.core.vocabulary.indicators import Aggregate, Indicator, indicators


@dataclass(frozen=True, slots=True)
class UnitFigures:
    """The figures of one revision of a unit's report; an indicator that is left out is blank, not zero.

    ``source`` names the report (its number in the register, its id), so that every total can be
    followed back to it.
    """

    unit: str
    source: str
    values: Mapping[str, Decimal]
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Source:
    """One figure that went into a total: whose, out of which report."""

    unit: str
    source: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Total:
    """What the units' figures for one indicator make; ``amount`` is None where they must not be added."""

    indicator: str
    amount: Decimal | None
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """Totals by indicator, and the revisions that count: one a unit, in the order of units.

    An indicator that no unit gave a figure for has no total.
    """

    by_indicator: Mapping[str, Total]
    counted: tuple[UnitFigures, ...] = field(repr=False)

    def amount(self, indicator: str) -> Decimal | None:
        """Give the total of ``indicator``; None where nobody gave a figure."""
        total = self.by_indicator.get(indicator)
        return total.amount if total else None


def combine(reports: Iterable[UnitFigures]) -> Totals:
    """Put the figures of ``reports`` together; their order does not matter.

    Of several revisions of a unit's report the latest alone counts: a correction replaces, it never
    adds. Figures under codes that no indicator has are refused.

    Raises:
        ValueError: two different reports claim to be the same revision of a unit's report, or a
            figure has an unknown code.
    """
    counted = _latest(reports)
    sources: dict[str, list[Source]] = {}
    for report in counted:
        for code, amount in report.values.items():
            sources.setdefault(code, []).append(Source(report.unit, report.source, amount))
    unknown = sources.keys() - indicators().keys()
    if unknown:
        message = f"no such indicators: {sorted(unknown)}"
        raise ValueError(message)
    made = {
        code: _total(indicator, tuple(sources[code]))
        for code, indicator in indicators().items()
        if code in sources
    }
    return Totals(made, counted)


def merge(*parts: Totals) -> Totals:
    """Put totals of groups of units together; any grouping gives the same as ``combine`` of all.

    A unit that stands in several parts is counted once.
    """
    return combine(report for part in parts for report in part.counted)


def _latest(reports: Iterable[UnitFigures]) -> tuple[UnitFigures, ...]:
    latest: dict[str, UnitFigures] = {}
    for report in reports:
        known = latest.get(report.unit)
        if known is None or known.revision < report.revision:
            latest[report.unit] = report
        elif known.revision == report.revision and known != report:
            message = f"two reports of {report.unit} are revision {report.revision}"
            raise ValueError(message)
    return tuple(latest[unit] for unit in sorted(latest))


def _total(indicator: Indicator, sources: tuple[Source, ...]) -> Total:
    amounts = [source.amount for source in sources]
    return Total(indicator.code, _combined(indicator.aggregate, amounts), sources)


def _combined(aggregate: Aggregate, amounts: list[Decimal]) -> Decimal | None:
    match aggregate:
        case "sum":
            return sum(amounts, Decimal(0))
        case "count":
            return Decimal(sum(amount > 0 for amount in amounts))
        case "max":
            return max(amounts)
        case "min":
            return min(amounts)
        case "ratio" | "none":
            return None
