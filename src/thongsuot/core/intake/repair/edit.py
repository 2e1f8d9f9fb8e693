"""Edit: one change of a text, and the change of a whole text by a list of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable


class Edit(NamedTuple):
    """Puts ``replacement`` in the place of ``[start, end)``."""

    start: int
    end: int
    replacement: str


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
    return [Edit(m.start(), m.end(), new) for m, new in found if new != m.group()]


def deletions(pattern: re.Pattern[str], text: str) -> list[Edit]:
    """Give an edit that takes away every match of ``pattern``."""
    return [Edit(match.start(), match.end(), "") for match in pattern.finditer(text)]
