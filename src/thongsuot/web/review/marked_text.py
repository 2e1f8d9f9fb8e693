"""Cut the text into pieces so that each piece knows all marks that lie over it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from thongsuot.web.review.mark import ORDER, Mark


@dataclass(frozen=True, slots=True)
class Piece:
    """Words under the same marks: ``paths`` from the innermost field out, ``opens`` those that begin here."""

    text: str
    paths: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text, which is a paragraph of the body; ``start`` is where it begins in the text."""

    pieces: tuple[Piece, ...]
    is_blank: bool
    start: int = 0


def marked_lines(text: str, marks: Iterable[Mark]) -> list[Line]:
    """Give the text line by line, cut at the ends of marks; put together again it is the text."""
    sound = [mark for mark in marks if 0 <= mark.start < mark.end <= len(text)]
    lines: list[Line] = []
    opened: set[str] = set()
    start = 0
    for words in text.split("\n"):
        end = start + len(words)
        over = [mark for mark in sound if mark.start < end and mark.end > start]
        lines.append(
            Line(
                tuple(_pieces(text, start, end, over, opened)),
                is_blank=not words.strip(),
                start=start,
            )
        )
        start = end + 1
    return lines


def _pieces(
    text: str, start: int, end: int, marks: list[Mark], opened: set[str]
) -> Iterator[Piece]:
    cuts = {start, end}
    for mark in marks:
        cuts.update(cut for cut in (mark.start, mark.end) if start < cut < end)
    for left, right in pairwise(sorted(cuts)):
        over = [mark for mark in marks if mark.start <= left and mark.end >= right]
        over.sort(key=lambda mark: mark.end - mark.start)
        # a field with words in several places begins once: its name is an address in the page
        opens = dict.fromkeys(mark.path for mark in over if mark.start == left)
        fresh = tuple(path for path in opens if path not in opened)
        opened.update(fresh)
        yield Piece(
            text=text[left:right],
            paths=tuple(dict.fromkeys(mark.path for mark in over)),
            kinds=tuple(kind for kind in ORDER if any(mark.kind == kind for mark in over)),
            opens=fresh,
        )
