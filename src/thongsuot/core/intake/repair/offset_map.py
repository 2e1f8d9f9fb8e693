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
    last: Change = (-1, -1, 0, 0, "")
    shift = shift_before = 0
    for each in sorted([*changes, *new], key=_PLACE):
        change = each
        if each[0] < last[1] and last[0] < each[1]:
            change = _join(last, each)
            shift = shift_before
            composed.pop()
        start, end, in_source, in_result, name = last = change
        shift_before = shift
        if shift or in_result:
            shift += in_result
            change = (start + shift_before, end + shift, in_source - in_result, 0, name)
        composed.append(change)
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


def _join(first: Change, second: Change) -> Change:
    """Make one of two; a change made before (it has no more in the result) gives the name."""
    start, end, in_source, in_result, kind = first
    _, second_end, more_in_source, more_in_result, second_kind = second
    if in_result and not more_in_result:
        kind = second_kind
    in_source, in_result = in_source + more_in_source, in_result + more_in_result
    return start, max(end, second_end), in_source, in_result, kind
