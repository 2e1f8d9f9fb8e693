"""Changes between two texts (khác biệt): paragraph beside paragraph, the words that differ marked."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from msgspec import Struct

_WORD = re.compile(r"\S+\s*")
_MOST_WORDS = 1_500
"""A longer paragraph is shown as changed as a whole: its words would take too long to compare."""


class Words(Struct, frozen=True, gc=False):
    """Words that both texts have, or only this one."""

    text: str
    is_changed: bool


class ChangedRow(Struct, frozen=True, gc=False):
    """A paragraph of both texts beside one another; empty on the side that lacks it."""

    left: tuple[Words, ...]
    right: tuple[Words, ...]

    @property
    def is_equal(self) -> bool:
        """Tell whether the two are the same."""
        return not any(words.is_changed for words in (*self.left, *self.right))


def word_changes(left: str, right: str) -> list[ChangedRow]:
    """Give the paragraphs of both texts beside one another, in order."""
    lines = [line.strip() for line in left.split("\n") if line.strip()]
    others = [line.strip() for line in right.split("\n") if line.strip()]
    rows: list[ChangedRow] = []
    for how, a, b, c, d in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        if how == "equal":
            rows += [_same(line) for line in lines[a:b]]
            continue
        rows += _beside(lines[a:b], others[c:d])
    return rows


def _beside(lines: list[str], others: list[str]) -> list[ChangedRow]:
    """Put paragraphs beside one another that differ: each beside the next that is like it."""
    rows: list[ChangedRow] = []
    at = 0
    for line in lines:
        found = next((n for n in range(at, len(others)) if _are_alike(line, others[n])), None)
        if found is None:
            rows.append(ChangedRow((Words(line, is_changed=True),), ()))
            continue
        rows += [ChangedRow((), (Words(other, is_changed=True),)) for other in others[at:found]]
        rows.append(_compared(line, others[found]))
        at = found + 1
    return rows + [ChangedRow((), (Words(other, is_changed=True),)) for other in others[at:]]


def _are_alike(line: str, other: str) -> bool:
    half = 0.5
    one, two = line.split(), other.split()
    matcher = SequenceMatcher(None, one, two, autojunk=False)
    return matcher.real_quick_ratio() >= half and matcher.quick_ratio() >= half


def _compared(line: str, other: str) -> ChangedRow:
    one, two = _WORD.findall(line), _WORD.findall(other)
    if max(len(one), len(two)) > _MOST_WORDS:
        return ChangedRow((Words(line, is_changed=True),), (Words(other, is_changed=True),))
    left: list[Words] = []
    right: list[Words] = []
    bare = [word.strip() for word in one], [word.strip() for word in two]
    for how, a, b, c, d in SequenceMatcher(None, *bare, autojunk=False).get_opcodes():
        if a < b:
            left.append(Words("".join(one[a:b]), is_changed=how != "equal"))
        if c < d:
            right.append(Words("".join(two[c:d]), is_changed=how != "equal"))
    return ChangedRow(tuple(left), tuple(right))


def _same(line: str) -> ChangedRow:
    words = (Words(line, is_changed=False),)
    return ChangedRow(words, words)
