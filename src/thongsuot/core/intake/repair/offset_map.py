"""Offset map: the composition of one repair after another into one list of places changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from thongsuot.core.model.source_text import Repair
from thongsuot.core.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from thongsuot.core.intake.repair.edit import Edit


class Change(NamedTuple):
    """A stretch of the text between, and by how much the file's text and the new text are longer."""

    start: int
    end: int
    more_in_source: int
    more_in_result: int
    kind: str


def compose(changes: Sequence[Change], edits: Sequence[Edit], kind: str) -> list[Change]:
    """Give the changes from the file to the text that ``edits`` make of what ``changes`` made.

    Changes that overlap in the text between become one; it bears the name of the earlier repair.
    In what is given back ``start`` and ``end`` are places of the new text, ``more_in_result`` is 0.
    """
    new = [
        Change(edit.start, edit.end, 0, len(edit.replacement) - edit.end + edit.start, kind)
        for edit in edits
    ]
    composed: list[Change] = []
    shift = 0
    for change in _joined(sorted([*changes, *new], key=_place)):
        start, end, in_source, in_result, name = change
        if not (shift or in_result):
            composed.append(change)
            continue
        new_end = end + shift + in_result
        composed.append(Change(start + shift, new_end, in_source - in_result, 0, name))
        shift += in_result
    return composed


def as_repairs(changes: Iterable[Change], text: str, original: str) -> tuple[Repair, ...]:
    """Give the changes between ``original`` and ``text`` as repairs, without those that cancel out."""
    repairs = []
    shift = 0
    for change in changes:
        span = Span(change.start, change.end)
        source_span = Span(change.start + shift, change.end + shift + change.more_in_source)
        shift += change.more_in_source
        if span.of(text) != source_span.of(original):
            repairs.append(Repair(change.kind, span, source_span))
    return tuple(repairs)


def _place(change: Change) -> tuple[int, int]:
    return change[:2]


def _joined(changes: list[Change]) -> list[Change]:
    joined: list[Change] = []
    last_start = last_end = -1
    for change in changes:
        if change[0] < last_end and last_start < change[1]:
            joined[-1] = _join(joined[-1], change)
            last_end = joined[-1].end
        else:
            joined.append(change)
            last_start, last_end = change[0], change[1]
    return joined


def _join(first: Change, second: Change) -> Change:
    """Make one of two; a change made before (it has no more in the result) gives the name."""
    return Change(
        first.start,
        max(first.end, second.end),
        first.more_in_source + second.more_in_source,
        first.more_in_result + second.more_in_result,
        second.kind if first.more_in_result and not second.more_in_result else first.kind,
    )
