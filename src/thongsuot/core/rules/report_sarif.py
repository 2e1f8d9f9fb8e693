"""Report as SARIF 2.1.0 (kết quả kiểm tra theo chuẩn SARIF): for editors and pipelines that read that format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from thongsuot.core.model.finding import Severity
from thongsuot.core.rules.fixing import edit_in_file
from thongsuot.core.rules.registry import all_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from thongsuot.core.model.finding import Finding, Fix
    from thongsuot.core.model.reading import Reading
    from thongsuot.core.model.span import Span

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def to_sarif(checked: Iterable[tuple[Reading, Sequence[Finding]]], version: str) -> dict[str, Any]:
    """Give one run with the findings of all documents; places are those of the file's own text."""
    results = [_result(reading, finding) for reading, findings in checked for finding in findings]
    driver = {"name": "thongsuot", "version": version, "language": "vi-VN", "rules": _rules()}
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": results,
            }
        ],
    }


def _rules() -> list[dict[str, Any]]:
    return [
        {
            "id": rule.code,
            "name": rule.slug,
            "shortDescription": {"text": rule.text.title},
            "fullDescription": {"text": " ".join(rule.text.what.split())},
            "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        }
        for rule in all_rules()
    ]


def _result(reading: Reading, finding: Finding) -> dict[str, Any]:
    place = finding.span or next(iter(finding.related), None)
    return {
        "ruleId": finding.code,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [_location(reading, place)],
        "relatedLocations": [
            {"id": number, **_location(reading, span)}
            for number, span in enumerate(finding.related, start=1)
        ],
        **({"fixes": [_fix(reading, finding.fix)]} if finding.fix else {}),
    }


def _fix(reading: Reading, fix: Fix) -> dict[str, Any]:
    """Give the fix as replacements in the file's own text, for editors that offer to make it."""
    edits = [edit_in_file(reading.source_text, edit) for edit in fix.edits]
    return {
        "description": {"text": "Sửa chắc chắn." if fix.safe else "Cần người đọc lại sau khi sửa."},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": reading.source.name},
                "replacements": [
                    {
                        "deletedRegion": _place(reading.source_text.original, edit.span),
                        "insertedContent": {"text": edit.text},
                    }
                    for edit in edits
                ],
            }
        ],
    }


def _location(reading: Reading, span: Span | None) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": reading.source.name}}
    if span is not None:
        physical["region"] = _region(reading, span)
    return {"physicalLocation": physical}


def _region(reading: Reading, span: Span) -> dict[str, int]:
    return _place(reading.source_text.original, reading.source_text.to_original(span))


def _place(original: str, place: Span) -> dict[str, int]:
    start_line, start_column = _line_and_column(original, place.start)
    end_line, end_column = _line_and_column(original, place.end)
    return {
        "startLine": start_line,
        "startColumn": start_column,
        "endLine": end_line,
        "endColumn": end_column,
    }


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    return 1 + text.count("\n", 0, offset), offset - text.rfind("\n", 0, offset)
