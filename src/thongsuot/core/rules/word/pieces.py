"""Pieces (tách đoạn chữ): runs of a Word file cut where marks and changes begin and end, and nowhere else."""

from __future__ import annotations

from collections import defaultdict
from copy import deepcopy
from itertools import pairwise
from typing import TYPE_CHECKING

from lxml import etree

from thongsuot.core.rules.word.names import SPACE, w

if TYPE_CHECKING:
    from collections.abc import Iterable

    Cut = tuple[etree._Element, int]  # noqa: SLF001 - lxml has no other name for it


class Pieces:
    """The runs of a document after they were cut.

    A cut is a place in a ``w:t``: before the letter of that number, or behind the last one. ``begins``
    and ``ends`` give the run that begins or ends there; the look of the letters stays what it was.
    """

    def __init__(self, cuts: Iterable[Cut]) -> None:
        self.begins: dict[Cut, etree._Element] = {}
        self.ends: dict[Cut, etree._Element] = {}
        self.runs: dict[etree._Element, list[etree._Element]] = {}
        by_run: dict[etree._Element, dict[etree._Element, set[int]]] = defaultdict(
            lambda: defaultdict(set)
        )
        for text, offset in cuts:
            run = text.getparent()
            if run is not None:
                by_run[run][text].add(offset)
        for run, texts in by_run.items():
            self._cut(run, texts)

    def between(self, text: etree._Element, start: int, end: int) -> list[etree._Element]:
        """Give the runs from one cut of ``text`` to another."""
        first, last = self.begins[(text, start)], self.ends[(text, end)]
        runs = self.runs[text]
        return runs[runs.index(first) : runs.index(last) + 1]

    def _cut(self, run: etree._Element, texts: dict[etree._Element, set[int]]) -> None:
        groups: list[list[etree._Element]] = [[]]
        held: dict[Cut, int] = {}
        for part in [part for part in run if part.tag != w("rPr")]:
            if part not in texts:
                groups[-1].append(part)
                continue
            for start, end in _stretches(part.text or "", texts[part]):
                if start in texts[part] and groups[-1]:
                    groups.append([])
                groups[-1].append(_stretch(part, start, end))
                held[(part, start)] = len(groups) - 1
                if end in texts[part]:
                    groups.append([])
        runs = _runs(run, [group for group in groups if group])
        for (part, start), number in held.items():
            self.runs.setdefault(part, [])
            if runs[number] not in self.runs[part]:
                self.runs[part].append(runs[number])
            self.begins[(part, start)] = runs[number]
        for part, offsets in texts.items():
            self._note_ends(part, offsets)

    def _note_ends(self, part: etree._Element, offsets: set[int]) -> None:
        starts = sorted(start for text, start in self.begins if text is part)
        for offset in offsets:
            before = [start for start in starts if start < offset]
            if before:
                self.ends[(part, offset)] = self.begins[(part, before[-1])]


def _stretches(text: str, offsets: set[int]) -> Iterable[tuple[int, int]]:
    bounds = sorted({0, len(text), *offsets})
    return pairwise(bounds)


def _stretch(part: etree._Element, start: int, end: int) -> etree._Element:
    """Give a ``w:t`` with the letters from ``start`` to ``end``: the part itself if these are all."""
    text = part.text or ""
    if (start, end) == (0, len(text)):
        return part
    piece = etree.Element(part.tag, _attributes(part))
    piece.text = text[start:end]
    if piece.text != piece.text.strip():
        piece.set(SPACE, "preserve")
    return piece


def _runs(run: etree._Element, groups: list[list[etree._Element]]) -> list[etree._Element]:
    """Give the runs that hold the groups: the run itself and, behind it, copies with the same look."""
    look = run.find(w("rPr"))
    for part in list(run):
        if part is not look:
            run.remove(part)
    runs = [run]
    for _group in groups[1:]:
        other = etree.Element(run.tag, _attributes(run))
        if look is not None:
            other.append(deepcopy(look))
        runs[-1].addnext(other)
        runs.append(other)
    for one, group in zip(runs, groups, strict=True):
        one.extend(group)
    return runs


def _attributes(element: etree._Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.items()}
