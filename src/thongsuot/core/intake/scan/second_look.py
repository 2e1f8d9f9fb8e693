"""A second look at figures (đọc lại chữ số): what two recognisers read differently is marked, never changed.

A wrong letter makes a word that a reader notices; a wrong figure makes another day.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from thongsuot.core.intake.opened_document import Unsure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thongsuot.core.intake.geometry import Row, Run
    from thongsuot.core.intake.scan.engine import Gray

_FIGURES = re.compile(r"\d+")


def second_look(page: Gray, rows: list[Row], pixels: float) -> list[tuple[Unsure, ...]]:
    """Give for each row the figures that are read otherwise when its runs are looked at again.

    ``pixels`` is how many of them a point of the rows has on ``page``.
    """
    from thongsuot.core.intake.scan.trueocr_engine import words_of

    placed = list(_with_figures(rows))
    again = words_of([_cut(page, run, pixels) for _, _, run in placed]) if placed else []
    found: list[tuple[Unsure, ...]] = [() for _ in rows]
    for (row, start, run), other in zip(placed, again, strict=True):
        found[row] += tuple(_differences(run.text, other, start))
    return found


def _with_figures(rows: list[Row]) -> Iterator[tuple[int, int, Run]]:
    """Give the runs that hold figures: number of the row, offset in its text, run."""
    for number, row in enumerate(rows):
        start = 0
        for run in row:
            if _FIGURES.search(run.text):
                yield number, start, run
            start += len(run.text) + 1


def _cut(page: Gray, run: Run, pixels: float) -> Gray:
    height, width = page.shape
    top, bottom = int(run.top * pixels), int(run.bottom * pixels) + 1
    left, right = int(run.left * pixels) - 2, int(run.right * pixels) + 3
    return page[max(top, 0) : min(bottom, height), max(left, 0) : min(right, width)]


def _differences(text: str, other: str, start: int) -> Iterable[Unsure]:
    """Give the groups of figures of ``text`` that ``other`` has not at the same turn."""
    groups = list(_FIGURES.finditer(text))
    others = _FIGURES.findall(other)
    matcher = SequenceMatcher(None, [group.group() for group in groups], others, autojunk=False)
    for kind, first, end, other_first, other_end in matcher.get_opcodes():
        if kind in {"replace", "delete"}:
            read = " ".join(others[other_first:other_end])
            for group in groups[first:end]:
                yield Unsure(start + group.start(), start + group.end(), read)
