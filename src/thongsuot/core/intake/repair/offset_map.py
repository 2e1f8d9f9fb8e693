"""Offset map: the composition of one repair after another into one list of places changed."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from thongsuot.core.model.source_text import Repair
from thongsuot.core.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from thongsuot.core.intake.repair.edit import Edit


Change = tuple[int, int, int, int, str]
"""A stretch of the text between (start, end), by how much the file's text and the new text are longer, a kind.

A document has hundreds of them, made anew by each repair: so they have no names for their parts.
"""

_PLACE = itemgetter(0, 1)


def compose(changes: Sequence[Change], edits: Sequence[Edit], kind: str) -> list[Change]:
    """Give the changes from the file to the text that ``edits`` make of what ``changes`` made.

    Changes that overlap in the text between become one; it bears the name of the earlier repair.
    In what is given back ``start`` and ``end`` are places of the new text, ``more_in_result`` is 0.
    """
    new = [(start, end, 0, len(words) - end + start, kind) for start, end, words in edits]
    composed: list[Change] = []
    shift = 0
    add = composed.append
    for change in _joined(sorted([*changes, *new], key=_PLACE)):
        start, end, in_source, in_result, name = change
        if not (shift or in_result):
            add(change)
            continue
        add((start + shift, end + shift + in_result, in_source - in_result, 0, name))
        shift += in_result
    return composed


def as_repairs(changes: Iterable[Change], text: str, original: str) -> tuple[Repair, ...]:
    """Give the changes between ``original`` and ``text`` as repairs, without those that cancel out."""
    repairs = []
    shift = 0
    for start, end, in_source, _, kind in changes:
        source_start, shift = start + shift, shift + in_source
        source_end = end + shift
        if in_source or text[start:end] != original[source_start:source_end]:
            repairs.append(Repair(kind, Span(start, end), Span(source_start, source_end)))
    return tuple(repairs)


def _joined(changes: list[Change]) -> list[Change]:
    joined: list[Change] = []
    last_start = last_end = -1
    for change in changes:
        if change[0] < last_end and last_start < change[1]:
            joined[-1] = _join(joined[-1], change)
            last_end = joined[-1][1]
        else:
            joined.append(change)
            last_start, last_end = change[0], change[1]
    return joined


def _join(first: Change, second: Change) -> Change:
    """Make one of two; a change made before (it has no more in the result) gives the name."""
    start, end, in_source, in_result, kind = first
    _, second_end, more_in_source, more_in_result, second_kind = second
    if in_result and not more_in_result:
        kind = second_kind
    in_source, in_result = in_source + more_in_source, in_result + more_in_result
    return start, max(end, second_end), in_source, in_result, kind
