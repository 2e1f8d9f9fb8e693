"""Word's automatic numbering (đánh số tự động), computed as Word shows it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from thongsuot.core.intake.docx.number_format import BULLETS, as_number
from thongsuot.core.intake.safe_xml import attribute, child, local_name

if TYPE_CHECKING:
    from lxml import etree

    from thongsuot.core.intake.docx.styles import NumberingPlace

_PLACE = re.compile(r"%(\d)")
_LEVELS = 9


@dataclass(slots=True)
class _Level:
    """One level of a list: its first number, its kind of figures and the text around them."""

    start: int = 1
    figures: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False


@dataclass(slots=True)
class _List:
    """An abstract list with its running counters; its levels are read when a paragraph first counts by it."""

    element: etree._Element
    counters: dict[int, int] = field(default_factory=dict)
    _levels: dict[int, _Level] | None = None

    @property
    def levels(self) -> dict[int, _Level]:
        if self._levels is None:
            self._levels = _levels(self.element)
        return self._levels


class Numbering:
    """All lists of a document, counting as the paragraphs are walked through in order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._by_number: dict[str, tuple[_List, dict[int, int]]] = {}
        self._begun: set[str] = set()
        parts = list(root) if root is not None else []
        for element in parts:
            if local_name(element) == "abstractNum":
                self._lists[attribute(element, "abstractNumId") or ""] = _List(element)
        for element in parts:
            if local_name(element) == "num":
                self._add_number(element)

    def _add_number(self, element: etree._Element) -> None:
        reference = child(element, "abstractNumId")
        abstract = attribute(reference, "val") if reference is not None else None
        found = self._lists.get(abstract or "")
        if found is None:
            return
        starts: dict[int, int] = {}
        for override in element:
            if local_name(override) == "lvlOverride":
                level = _int(attribute(override, "ilvl"), 0)
                start = child(override, "startOverride")
                if start is not None:
                    starts[level] = _int(attribute(start, "val"), 1)
        self._by_number[attribute(element, "numId") or ""] = (found, starts)

    def next_marker(self, place: NumberingPlace) -> str:
        """Count on at ``place`` and give the marker that Word shows there, or nothing."""
        if place.number_id not in self._by_number:
            return ""
        numbered, starts = self._by_number[place.number_id]
        level = numbered.levels.get(place.level)
        if level is None:
            return ""
        if place.number_id not in self._begun:
            self._begun.add(place.number_id)
            for overridden in starts:
                numbered.counters.pop(overridden, None)
        self._count(numbered, place.level, starts)
        return _show(numbered, level)

    @staticmethod
    def _count(numbered: _List, depth: int, starts: dict[int, int]) -> None:
        first = starts.get(depth, numbered.levels[depth].start)
        numbered.counters[depth] = numbered.counters.get(depth, first - 1) + 1
        for below in range(depth + 1, _LEVELS):
            restart = numbered.levels[below].restart if below in numbered.levels else None
            if restart is None or depth < restart:
                numbered.counters.pop(below, None)


def _show(numbered: _List, level: _Level) -> str:
    if level.figures == "bullet":
        return "".join(BULLETS.get(sign, sign) for sign in level.text) or "-"
    if level.figures == "none" and not _PLACE.search(level.text):
        return level.text

    def figure(match: re.Match[str]) -> str:
        at = int(match.group(1)) - 1
        shown = numbered.levels.get(at, _Level())
        number = numbered.counters.get(at, shown.start)
        return as_number(number, "decimal" if level.legal else shown.figures)

    return _PLACE.sub(figure, level.text)


def _levels(abstract: etree._Element) -> dict[int, _Level]:
    levels = {}
    for element in abstract:
        if local_name(element) == "lvl":
            levels[_int(attribute(element, "ilvl"), 0)] = _level(element)
    return levels


def _level(element: etree._Element) -> _Level:
    values = {local_name(part): attribute(part, "val") for part in element}
    restart = values.get("lvlRestart")
    return _Level(
        start=_int(values.get("start"), 1),
        figures=values.get("numFmt") or "decimal",
        text=values.get("lvlText") or "",
        restart=_int(restart, 0) if restart is not None else None,
        legal="isLgl" in values and values["isLgl"] not in {"0", "false"},
    )


def _int(text: str | None, default: int) -> int:
    return int(text) if text is not None and text.lstrip("-").isdecimal() else default
