"""A finding (phát hiện) beside the text."""

from __future__ import annotations

from dataclasses import dataclass

from thongsuot.domain.directives.models import FindingRow
from thongsuot.web.review.mark import Mark, MarkKind

KINDS: dict[str, MarkKind] = {"error": "error", "warning": "warning", "note": "note"}
_GRAVEST = list(KINDS)


@dataclass(frozen=True, slots=True)
class FindingLine:
    """``spans`` are the words that the finding is about, then those that it is related to."""

    path: str
    code: str
    severity: str
    message: str
    legal_basis: str
    spans: tuple[tuple[int, int], ...]

    def marks(self) -> list[Mark]:
        """Give its marks in the text."""
        return [Mark(self.path, start, end, KINDS[self.severity]) for start, end in self.spans]


def finding_lines(rows: list[FindingRow]) -> list[FindingLine]:
    """Give the findings, the gravest first."""
    lines = [_line(row) for row in rows]
    return sorted(lines, key=lambda line: _GRAVEST.index(line.severity))


def by_severity(lines: list[FindingLine]) -> list[tuple[str, list[FindingLine]]]:
    """Give the findings of each severity that there are, the gravest first."""
    groups = ((each, [line for line in lines if line.severity == each]) for each in _GRAVEST)
    return [(severity, rows) for severity, rows in groups if rows]


def _line(row: FindingRow) -> FindingLine:
    own = [(row.start, row.end)] if row.start is not None and row.end is not None else []
    related = [(span[0], span[1]) for span in row.data.get("related", [])]
    return FindingLine(
        path=f"finding.{row.pk}",
        code=row.code,
        severity=row.severity,
        message=row.message,
        legal_basis=row.data.get("legal_basis") or "",
        spans=tuple((start, end) for start, end in [*own, *related] if start < end),
    )
