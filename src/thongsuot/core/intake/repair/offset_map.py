"""Offset map: the composition of one repair after another into one list of places changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.model.source_text import Repair
from thongsuot.core.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from thongsuot.core.intake.repair.edit import Edit


@dataclass(slots=True)
class _Change:
    """A stretch ``[start, end)`` of the middle text; how far either side's text shifts over it."""

    start: int
    end: int
    to_source: int
    to_result: int
    kind: str
    is_edit: bool


def compose(repairs: Sequence[Repair], edits: Sequence[Edit], kind: str) -> list[Repair]:
    """Give the map from the source to the text that ``edits`` make of the text that ``repairs`` made.

    Changes that overlap in the text between become one; it bears the name of the earlier repair.
    """
    composed: list[Repair] = []
    source_shift = result_shift = 0
    for change in _joined(_all_changes(repairs, edits, kind)):
        source_start = change.start + source_shift
        result_start = change.start + result_shift
        source_shift += change.to_source
        result_shift += change.to_result
        composed.append(
            Repair(
                kind=change.kind,
                span=Span(result_start, change.end + result_shift),
                source_span=Span(source_start, change.end + source_shift),
            )
        )
    return composed


def _all_changes(repairs: Sequence[Repair], edits: Sequence[Edit], kind: str) -> list[_Change]:
    changes = [
        _Change(
            start=repair.span.start,
            end=repair.span.end,
            to_source=_length(repair.source_span) - _length(repair.span),
            to_result=0,
            kind=repair.kind,
            is_edit=False,
        )
        for repair in repairs
    ]
    changes += [
        _Change(
            start=edit.start,
            end=edit.end,
            to_source=0,
            to_result=len(edit.replacement) - (edit.end - edit.start),
            kind=kind,
            is_edit=True,
        )
        for edit in edits
    ]
    changes.sort(key=lambda change: (change.start, change.end, change.is_edit))
    return changes


def _joined(changes: list[_Change]) -> list[_Change]:
    joined: list[_Change] = []
    for change in changes:
        last = joined[-1] if joined else None
        if last is not None and change.start < last.end and last.start < change.end:
            last.end = max(last.end, change.end)
            last.to_source += change.to_source
            last.to_result += change.to_result
            if last.is_edit and not change.is_edit:
                last.kind, last.is_edit = change.kind, False
        else:
            joined.append(change)
    return joined


def _length(span: Span) -> int:
    return span.end - span.start
