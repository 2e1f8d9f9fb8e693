"""Annexes of figures (phụ lục số liệu): the units' figures row by row under the totals that they make."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from thongsuot.core.model.formal_document import Annex, Column, Row, Table
from thongsuot.core.rollup.combine import Total, Totals, UnitFigures
from thongsuot.core.vocabulary.figures import written_number, written_ordinal
from thongsuot.core.vocabulary.indicators import Indicator, indicators
from thongsuot.core.vocabulary.report_outline import FiguresAnnex, annexes

_FIRST_FIGURE = 3
"""Figures begin in the third column, after the number of the row and the unit's name."""


def written_amount(indicator: Indicator, amount: Decimal) -> str:
    """Write a unit's figure: days as days, yes and no as có and không, numbers as numbers."""
    match indicator.kind:
        case "day":
            return written_ordinal(amount)
        case "yes_no":
            return "có" if amount else "không"
        case "number":
            return written_number(amount)


def written_total(indicator: Indicator, total: Total | None) -> str:
    """Write a total; what must not be added stays empty."""
    if total is None or total.amount is None:
        return ""
    if indicator.kind == "day":
        return written_ordinal(total.amount)
    return written_number(total.amount)


def anchor_of(code: str) -> str:
    """Give the name of the place where the total of an indicator stands in its annex."""
    return f"total_{code}"


def used_annexes(totals: Totals) -> tuple[FiguresAnnex, ...]:
    """Give the annexes that hold any figure, each with the indicators that somebody gave figures for."""
    kept = (
        FiguresAnnex(annex.title, tuple(c for c in annex.indicators if c in totals.by_indicator))
        for annex in annexes()
    )
    return tuple(annex for annex in kept if annex.indicators)


def column_of(annex: FiguresAnnex, code: str) -> int:
    """Give the number of the column in which an indicator stands."""
    return annex.indicators.index(code) + _FIRST_FIGURE


def figures_annex(
    annex: FiguresAnnex, number: str | None, totals: Totals, names: Mapping[str, str]
) -> Annex:
    """Make the annex: a row for each unit that gave one of its figures, the totals last.

    ``names`` gives the names of the units in the order of the rows; each row names the report that its
    figures stand in.
    """
    kinds = [indicators()[code] for code in annex.indicators]
    columns = (
        Column("STT", 0.6),
        Column("Đơn vị", 3.2),
        *(Column(f"{kind.name} ({kind.unit})", 1.4, is_figure=True) for kind in kinds),
        Column("Báo cáo nguồn", 1.3),
    )
    figures = {report.unit: report for report in totals.counted}
    shown = [figures[unit] for unit in names if _has_any(figures.get(unit), annex)]
    rows = [_row(at, report, names, kinds) for at, report in enumerate(shown, start=1)]
    total = Row(
        (
            "",
            "Tổng hợp",
            *(written_total(kind, totals.by_indicator[kind.code]) for kind in kinds),
            "",
        ),
        is_total=True,
        anchors=(None, None, *(anchor_of(kind.code) for kind in kinds), None),
    )
    return Annex(
        number, annex.title, (Table(columns, (*rows, total), is_numbered=True),), is_landscape=True
    )


def _has_any(report: UnitFigures | None, annex: FiguresAnnex) -> bool:
    return report is not None and any(code in report.values for code in annex.indicators)


def _row(at: int, report: UnitFigures, names: Mapping[str, str], kinds: list[Indicator]) -> Row:
    values = report.values
    cells = (
        written_amount(kind, values[kind.code]) if kind.code in values else "" for kind in kinds
    )
    return Row((str(at), names[report.unit], *cells, report.source))
