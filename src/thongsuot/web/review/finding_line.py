"""A finding (phát hiện) beside the text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from thongsuot.core.model.codec import from_json
from thongsuot.core.model.finding import Finding
from thongsuot.domain.directives.models import FindingDecision, FindingRow
from thongsuot.web.review.fix_words import fix_in_words
from thongsuot.web.review.mark import Mark, MarkKind

KINDS: dict[str, MarkKind] = {"error": "error", "warning": "warning", "note": "note"}
GRAVEST = list(KINDS)


@dataclass(frozen=True, slots=True)
class FindingLine:
    """``spans`` are the words that the finding is about, then those that it is related to.

    ``is_proposal``: a person must know whether the fix is right.
    ``line`` is the line of the text where the first of them stand, 0 for what is missing.
    """

    path: str
    code: str
    severity: str
    message: str
    legal_basis: str
    spans: tuple[tuple[int, int], ...]
    line: int
    pk: int = 0
    fix: str = ""
    is_proposal: bool = False
    decision: FindingDecision | None = None

    def marks(self) -> list[Mark]:
        """Give its marks in the text."""
        return [Mark(self.path, start, end, KINDS[self.severity]) for start, end in self.spans]


def finding_lines(
    rows: Iterable[tuple[FindingRow, FindingDecision | None]], text: str
) -> list[FindingLine]:
    """Give the findings about ``text``, the gravest first, each with what was decided about it."""
    lines = [_line(row, decision, text) for row, decision in rows]
    return sorted(lines, key=lambda line: GRAVEST.index(line.severity))


def _line(row: FindingRow, decision: FindingDecision | None, text: str) -> FindingLine:
    own = [(row.start, row.end)] if row.start is not None and row.end is not None else []
    related = [(span[0], span[1]) for span in row.data.get("related", [])]
    spans = tuple((start, end) for start, end in [*own, *related] if start < end)
    return FindingLine(
        path=f"finding.{row.pk}",
        code=row.code,
        severity=row.severity,
        message=row.message,
        legal_basis=row.data.get("legal_basis") or "",
        spans=spans,
        line=text.count("\n", 0, spans[0][0]) + 1 if spans else 0,
        pk=row.pk,
        fix=fix_in_words(from_json(Finding, row.data), text) if row.data.get("fix") else "",
        is_proposal=not (row.data.get("fix") or {"safe": True})["safe"],
        decision=decision,
    )
