"""Offset map: the composition of one repair after another into one list of places changed."""

from __future__ import annotations

from itertools import chain
from sys import maxsize
from typing import TYPE_CHECKING

from thongsuot.core.model.source_text import Repair
from thongsuot.core.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thongsuot.core.intake.repair.edit import Edit


Change = tuple[int, int, int, str]
"""A stretch (start, end) of the file's text, the length of what stands there now, the kind of repair.

A document has hundreds of them: so they have no names for their parts, and they stay as they are
when a later repair changes other places.
"""


_NO_CHANGE: Change = (maxsize, maxsize, 0, "")


def compose(changes: Iterable[Change], edits: Iterable[Edit], kind: str) -> list[Change]:
    """Give the changes from the file to the text that ``edits`` make of what ``changes`` made.

    Changes that overlap in the text between become one; it bears the name of the earlier repair.
    """
    composed: list[Change] = []
    coming = chain(changes, (_NO_CHANGE,))
    change = next(coming)
    at, _, behind, _ = change  # where the next change stands in the text between
    behind += at
    shift = before = 0  # how much longer the text between is, and was in front of the last edit
    first = last = -1  # what the last edit takes up in the text between, with what it overlaps
    longer, name = 0, kind
    for start, end, words in edits:
        if start < last and first < end:
            composed.pop()
            last = max(last, end)
            longer += len(words) - end + start
        else:
            while behind <= start:
                composed.append(change)
                shift = behind - change[1]
                change = next(coming)
                at = change[0] + shift
                behind = at + change[2]
            first, last, before = start, end, shift
            longer, name = len(words) - end + start, kind
        while at < last and first < behind:
            first, last, name = min(first, at), max(last, behind), change[3]
            shift = behind - change[1]
            change = next(coming)
            at = change[0] + shift
            behind = at + change[2]
        composed.append((first - before, last - shift, last - first + longer, name))
    return [*composed, change, *coming][:-1]


def as_repairs(changes: Iterable[Change], text: str, original: str) -> tuple[Repair, ...]:
    """Give the changes between ``original`` and ``text`` as repairs, without those that cancel out."""
    repairs = []
    shift = 0
    for source_start, source_end, length, kind in changes:
        start = source_start + shift
        end = start + length
        shift = end - source_end
        if (
            length != source_end - source_start
            or text[start:end] != original[source_start:source_end]
        ):
            repairs.append(Repair(kind, Span(start, end), Span(source_start, source_end)))
    return tuple(repairs)
