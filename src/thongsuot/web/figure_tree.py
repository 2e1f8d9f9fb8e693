"""One figure up the tree (số liệu theo cây): what each unit itself gave, and what its branch adds up to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from thongsuot.core.rollup.combine import UnitFigures, combine
from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.campaigns.queries import CascadeNode, cascade
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports.models import Report
from thongsuot.domain.reports.queries import Part, breakdown


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A unit at its depth: its own figure with the report that it stands in, and its branch's."""

    unit: Unit
    depth: int
    report: Report | None
    own: Decimal | None
    branch: Decimal | None
    has_branch: bool
    is_given: bool
    """Whether somebody in the branch gave a figure."""


def figure_tree(campaign: Campaign, unit: Unit, indicator: str) -> list[FigureRow]:
    """Give the unit and everybody below it in the cascade, each once, with what they gave."""
    parts = {part.unit.pk: part for part in breakdown(campaign, unit, indicator)}
    nodes = cascade(campaign, unit)
    seen: set[int] = {unit.pk}
    rows = [_row(unit, 0, parts, indicator, _units(nodes) | {unit.pk}, has_branch=bool(nodes))]
    rows += _rows(nodes, 1, parts, indicator, seen)
    return rows


def _rows(
    nodes: list[CascadeNode], depth: int, parts: dict[int, Part], indicator: str, seen: set[int]
) -> Iterator[FigureRow]:
    for node in nodes:
        if node.unit.pk not in seen:
            seen.add(node.unit.pk)
            below = _units(node.children) | {node.unit.pk}
            yield _row(node.unit, depth, parts, indicator, below, has_branch=bool(node.children))
        yield from _rows(node.children, depth + 1, parts, indicator, seen)


def _row(
    unit: Unit,
    depth: int,
    parts: dict[int, Part],
    indicator: str,
    branch: set[int],
    *,
    has_branch: bool,
) -> FigureRow:
    own = parts.get(unit.pk)
    figures = (
        UnitFigures(parts[pk].unit.code, str(parts[pk].report.pk), {indicator: parts[pk].value})
        for pk in branch
        if pk in parts
    )
    return FigureRow(
        unit=unit,
        depth=depth,
        report=own.report if own else None,
        own=own.value if own else None,
        branch=combine(figures).amount(indicator),
        has_branch=has_branch,
        is_given=not branch.isdisjoint(parts),
    )


def _units(nodes: list[CascadeNode]) -> set[int]:
    return {pk for node in nodes for pk in ({node.unit.pk} | _units(node.children))}
