"""Findings about a draft (phát hiện trong dự thảo), with their places in the editor."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from thongsuot.core.model.finding import Finding
from thongsuot.core.model.reading import Reading
from thongsuot.core.model.span import Span
from thongsuot.core.rules.fixing import edit_in_file
from thongsuot.web.review.finding_line import GRAVEST
from thongsuot.web.review.fix_words import fix_in_words


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """``start`` and ``end`` are places in the editor as browsers count, None where there is no place.

    ``edits`` is the fix as JSON for the editor, the last edit first; ``fix`` says it in words.
    ``is_proposal``: a person must know whether it is right.
    """

    code: str
    severity: str
    message: str
    legal_basis: str
    line: int
    start: int | None = None
    end: int | None = None
    edits: str = ""
    fix: str = ""
    is_proposal: bool = False


def draft_findings(reading: Reading, findings: Iterable[Finding], text: str) -> list[DraftFinding]:
    """Give the findings, the gravest first; places only where the editor holds the text that was read."""
    typed = text.replace("\r\n", "\n")
    is_same = typed.rstrip("\n").startswith(reading.source_text.original.rstrip("\n"))
    found = [_finding(reading, one, is_same=is_same) for one in findings]
    return sorted(found, key=lambda one: GRAVEST.index(one.severity))


def _finding(reading: Reading, finding: Finding, *, is_same: bool) -> DraftFinding:
    source = reading.source_text
    anchor = finding.span or next(iter(finding.related), None)
    place = source.to_original(anchor) if anchor else Span(0, 0)
    told = DraftFinding(
        code=finding.code,
        severity=finding.severity.value,
        message=finding.message,
        legal_basis=finding.legal_basis or "",
        line=source.original.count("\n", 0, place.start) + 1,
    )
    if not is_same:
        return told
    edits = [edit_in_file(source, edit) for edit in finding.fix.edits] if finding.fix else []
    edits.sort(key=lambda edit: edit.span, reverse=True)
    return replace(
        told,
        start=_in_browser(source.original, place.start),
        end=_in_browser(source.original, place.end),
        edits=json.dumps(
            [
                [
                    _in_browser(source.original, edit.span.start),
                    _in_browser(source.original, edit.span.end),
                    edit.text,
                ]
                for edit in edits
            ],
            ensure_ascii=False,
        )
        if edits
        else "",
        fix=fix_in_words(finding, reading.text),
        is_proposal=finding.fix is not None and not finding.fix.safe,
    )


def _in_browser(text: str, offset: int) -> int:
    """Give an offset as browsers count it, in units of UTF-16."""
    return len(text[:offset].encode("utf-16-le")) // 2
