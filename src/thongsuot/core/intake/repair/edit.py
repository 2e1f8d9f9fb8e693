"""Edit: one change of a text, and the change of a whole text by a list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable


Edit = tuple[int, int, str]
"""Puts words in the place of ``[start, end)``; a document has hundreds of them, so that their parts have no names."""


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Give ``text`` with all ``edits`` made; they are in order and do not overlap."""
    parts: list[str] = []
    done = 0
    for start, end, replacement in edits:
        parts += (text[done:start], replacement)
        done = end
    parts.append(text[done:])
    return "".join(parts)


def edits_of_matches(
    pattern: re.Pattern[str], text: str, replace: Callable[[re.Match[str]], str]
) -> list[Edit]:
    """Give an edit for every match of ``pattern`` that ``replace`` really changes."""
    found = ((match, replace(match)) for match in pattern.finditer(text))
    return [(m.start(), m.end(), new) for m, new in found if new != m.group()]


def deletions(pattern: re.Pattern[str], text: str) -> list[Edit]:
    """Give an edit that takes away every match of ``pattern``."""
    return [(match.start(), match.end(), "") for match in pattern.finditer(text)]
