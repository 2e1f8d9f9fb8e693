"""Repair of stamps (dấu ký số, dấu đến): what signing tools and registries print over a document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.intake.repair.edit import Edit
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thongsuot.core.intake.repair.draft import Draft

KIND = "stamps"


def _any_of(key: str) -> str:
    return "|".join(map(re.escape, strings("stamps", key)))


# The letters that the first line of a stamp may begin with, with what Unicode takes for a capital of theirs.
_FIRST_OF_SIGNED = frozenset(
    letter
    for words in strings("stamps", "signed")
    for letter in (words[0].lower(), words[0].upper(), "\u017f", "\u212a")
)
_ARRIVED = "ĐẾN"
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
    heads = [
        index for index, sign in enumerate(draft.beginnings) if sign and sign in _FIRST_OF_SIGNED
    ]
    doomed = set(_stamps(lines, heads, _SIGNED, _SIGNED_FIELD))
    if _ARRIVED in draft.text:
        doomed.update(_stamps(lines, range(len(lines)), _RECEIVED, _RECEIVED_FIELD))
    doomed.update([index for index, hint in enumerate(draft.hints) if hint.is_stamp])
    if not doomed:
        return []
    edits, start = [], 0
    for index, line in enumerate(lines):
        if index in doomed and line:
            edits.append((start, start + len(line), ""))
        start += len(line) + 1
    return edits


def _stamps(
    lines: list[str], heads: Iterable[int], head: re.Pattern[str], field: re.Pattern[str]
) -> Iterator[int]:
    """Find the first lines of stamps among ``heads`` with the fields right below each; a head alone is no stamp."""
    for index in heads:
        if not head.fullmatch(lines[index]):
            continue
        below = lines[index + 1 : index + 1 + _LONGEST_STAMP]
        fields = next(
            (n for n, other in enumerate(below) if not field.fullmatch(other)), len(below)
        )
        if fields:
            yield from range(index, index + 1 + fields)
