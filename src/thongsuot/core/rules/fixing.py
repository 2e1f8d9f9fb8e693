"""Fixing (sửa tự động): which fixes of a check are made, and where they fall in the text of the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Edit
from thongsuot.core.model.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.source_text import SourceText


@dataclass(frozen=True, slots=True)
class MadeFix:
    """A finding whose fix is made, by ``edits`` of the text of the file."""

    finding: Finding
    edits: tuple[Edit, ...]


def choose_fixes(
    source: SourceText, findings: Iterable[Finding], *, unsafe: bool = False
) -> tuple[MadeFix, ...]:
    """Choose the fixes that can be made together; of two that want the same words the first one is.

    A fix is made whole or not at all. What was left out is found again in the corrected text.
    """
    chosen: list[MadeFix] = []
    taken: list[Edit] = []
    for finding in findings:
        if finding.fix is None or not (finding.fix.safe or unsafe):
            continue
        edits = tuple(edit_in_file(source, edit) for edit in finding.fix.edits)
        new = tuple(edit for edit in edits if edit not in taken)
        if not any(_clash(edit, other) for edit in new for other in taken):
            taken += new
            chosen.append(MadeFix(finding, new))
    return tuple(chosen)


def edits_of(fixes: Iterable[MadeFix]) -> tuple[Edit, ...]:
    """Give the edits of all fixes in the order of their places."""
    return tuple(sorted((edit for fix in fixes for edit in fix.edits), key=lambda edit: edit.span))


def edit_in_file(source: SourceText, edit: Edit) -> Edit:
    """Give the edit of the file's text that makes there what ``edit`` makes of the repaired text.

    Letters inside a repair have no counterpart one by one: so the edit takes in the whole of each
    repair that it cuts, and then lets go what stays the same at both ends.
    """
    start, end = edit.span.start, edit.span.end
    for repair in source.repairs:
        if repair.span.touches(edit.span):
            start, end = min(start, repair.span.start), max(end, repair.span.end)
    text = source.text[start : edit.span.start] + edit.text + source.text[edit.span.end : end]
    place = source.to_original(Span(start, end))
    if start == end:
        place = Span(place.start, place.start)
    return _trimmed(place, place.of(source.original), text)


def corrected(text: str, edits: Sequence[Edit]) -> str:
    """Give ``text`` with all ``edits`` made, which must be in order."""
    parts: list[str] = []
    done = 0
    for edit in edits:
        parts += [text[done : edit.span.start], edit.text]
        done = edit.span.end
    return "".join([*parts, text[done:]])


def _trimmed(place: Span, old: str, new: str) -> Edit:
    """Give the edit without the letters that stay the same before and behind."""
    same = 0
    while same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    behind = 0
    while behind < min(len(old), len(new)) - same and old[-1 - behind] == new[-1 - behind]:
        behind += 1
    span = Span(place.start + same, place.end - behind)
    return Edit(span, new[same : len(new) - behind])


def _clash(one: Edit, other: Edit) -> bool:
    """Tell whether two edits want the same letters, or the same place between two letters."""
    if one.span.start == one.span.end or other.span.start == other.span.end:
        return one.span.start <= other.span.end and other.span.start <= one.span.end
    return one.span.touches(other.span)
