"""Decisions about findings (quyết định về phát hiện) as they stand now."""

from __future__ import annotations

from thongsuot.core.model.codec import from_json
from thongsuot.core.model.finding import Finding
from thongsuot.domain.directives import queries
from thongsuot.domain.directives.models import FindingDecision, FindingRow, ReceivedDocument
from thongsuot.domain.directives.models.finding_decision import DecisionKind


def findings_decided(
    document: ReceivedDocument,
) -> list[tuple[FindingRow, FindingDecision | None]]:
    """Give the findings about a document in the order of its text, each with the standing decision."""
    standing = {
        one.finding_id: one
        for one in FindingDecision.objects.filter(
            finding__document=document, withdrawn_at=None
        ).select_related("by")
    }
    return [(row, standing.get(row.pk)) for row in queries.findings_of(document)]


def open_and_fixed(document: ReceivedDocument) -> tuple[list[Finding], list[Finding]]:
    """Give the findings that nobody accepted, and those of them that were fixed."""
    decided = findings_decided(document)
    left = [
        (_finding(row), decision)
        for row, decision in decided
        if decision is None or decision.kind == DecisionKind.FIXED
    ]
    return [one for one, _ in left], [one for one, decision in left if decision is not None]


def _finding(row: FindingRow) -> Finding:
    return from_json(Finding, row.data)
