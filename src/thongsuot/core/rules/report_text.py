"""Report as text (kết quả kiểm tra bằng chữ): each finding with its source line underlined, and a summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.reading import Reading

SEVERITY_WORDS = {Severity.ERROR: "lỗi", Severity.WARNING: "cảnh báo", Severity.NOTE: "ghi chú"}

_WIDTH = 96
_LEAD = 24


def render_text(reading: Reading, findings: Sequence[Finding]) -> str:
    """Give the findings in reading order, as a person reads them at the shell."""
    blocks = ["\n".join(_finding(reading.text, finding)) for finding in findings]
    return "\n\n".join([*blocks, summary(findings)]) + "\n"


def summary(findings: Sequence[Finding]) -> str:
    """Count the findings by severity: ``2 lỗi, 5 cảnh báo, 7 ghi chú``."""
    if not findings:
        return "Không phát hiện gì."
    counted = [
        f"{sum(finding.severity is severity for finding in findings)} {word}"
        for severity, word in SEVERITY_WORDS.items()
    ]
    return ", ".join(counted) + "."


def _finding(text: str, finding: Finding) -> Iterator[str]:
    place = finding.span or next(iter(finding.related), None)
    line = 1 + text.count("\n", 0, place.start) if place else 1
    word = SEVERITY_WORDS[finding.severity]
    yield f"{finding.code} {word}, dòng {line}: {finding.message}"
    if finding.span is not None:
        yield from _underlined(text, finding.span)
    if finding.legal_basis:
        yield f"    Căn cứ: {finding.legal_basis}"


def _underlined(text: str, span: Span) -> Iterator[str]:
    """Give the first line of the span with the words before and behind it, and carets under the span."""
    begin = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.start)
    end = len(text) if end < 0 else end
    first = max(begin, span.start - _LEAD)
    last = min(end, first + _WIDTH)
    lead = "…" if first > begin else ""
    rest = "…" if last < end else ""
    shown = text[first:last].replace("\t", " ")
    width = max(1, min(span.end, last) - span.start)
    yield f"    {lead}{shown}{rest}"
    yield "    " + " " * (len(lead) + span.start - first) + "^" * width
