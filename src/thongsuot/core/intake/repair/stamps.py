"""Repair of stamps (dấu ký số, dấu đến): what signing tools and registries print over a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "stamps"


def _any_of(key: str) -> str:
    return "|".join(map(re.escape, strings("stamps", key)))


_SIGNED = re.compile(rf"\s*(?:{_any_of('signed')})\s*:?.*", re.IGNORECASE)
_SIGNED_FIELD = re.compile(
    rf"\s*(?:{_any_of('signed_fields')})\s*:.*|\s*[+-]\d\d[:']?\d\d'?\s*", re.IGNORECASE
)
_RECEIVED = re.compile(rf"\s*(?:{_any_of('received')})\s*")
_RECEIVED_FIELD = re.compile(rf"\s*(?:{_any_of('received_fields')})\s*[:.…].*", re.IGNORECASE)
_LONGEST_STAMP = 6


def find_edits(draft: Draft) -> list[Edit]:
    """Give an edit that empties each line of a stamp."""
    lines = draft.lines
    doomed = set(_stamps(lines, _SIGNED, _SIGNED_FIELD)) | set(
        _stamps(lines, _RECEIVED, _RECEIVED_FIELD)
    )
    doomed.update(index for index, hint in enumerate(draft.hints) if hint.is_stamp)
    edits, start = [], 0
    for index, line in enumerate(lines):
        if index in doomed and line:
            edits.append(Edit(start, start + len(line), ""))
        start += len(line) + 1
    return edits


def _stamps(lines: list[str], head: re.Pattern[str], field: re.Pattern[str]) -> Iterator[int]:
    """Find the first lines of stamps with the fields right below each; a head alone is no stamp."""
    for index, line in enumerate(lines):
        if not head.fullmatch(line):
            continue
        below = lines[index + 1 : index + 1 + _LONGEST_STAMP]
        fields = next(
            (n for n, other in enumerate(below) if not field.fullmatch(other)), len(below)
        )
        if fields:
            yield from range(index, index + 1 + fields)
