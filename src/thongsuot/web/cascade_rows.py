"""The cascade (chuỗi triển khai) as rows of a table: every unit under the one that gave it its tasks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from thongsuot.domain.campaigns.models import Campaign
from thongsuot.domain.campaigns.queries import CascadeNode, cascade
from thongsuot.domain.organisations.models import Unit
from thongsuot.domain.reports.queries import Completeness, Standing

DONE = ("done",)
SEEN = ("received", "in_progress", "done", "declined")


@dataclass(frozen=True, slots=True)
class CascadeRow:
    """A unit at its depth; ``passed_on`` counts the units that it handed tasks on to."""

    node: CascadeNode
    depth: int
    standing: Standing | None

    @property
    def seen(self) -> int:
        """Assignments whose receipt is confirmed."""
        return sum(self.node.counts.get(state, 0) for state in SEEN)

    @property
    def done(self) -> int:
        """Assignments that are done."""
        return sum(self.node.counts.get(state, 0) for state in DONE)

    @property
    def passed_on(self) -> int:
        """Units directly below that got tasks from this one."""
        return len({child.unit.pk for child in self.node.children})

    @property
    def ended(self) -> date | None:
        """The last day of a unit that has ended and is not asked any more."""
        return None if self.standing else self.node.unit.valid_to

    @property
    def report_state(self) -> str:
        """The state of the unit's report; ``none`` before it began."""
        report = self.standing.report if self.standing else None
        return report.state if report else "none"


def cascade_rows(campaign: Campaign, unit: Unit, complete: Completeness) -> list[CascadeRow]:
    """Give the rows below ``unit``, in the order of the registry, each level under the one above."""
    standings = {row.unit.pk: row for row in complete.standings}
    return list(_rows(cascade(campaign, unit), 0, standings))


def _rows(
    nodes: list[CascadeNode], depth: int, standings: dict[int, Standing]
) -> Iterator[CascadeRow]:
    for node in nodes:
        yield CascadeRow(node, depth, standings.get(node.unit.pk))
        yield from _rows(node.children, depth + 1, standings)
