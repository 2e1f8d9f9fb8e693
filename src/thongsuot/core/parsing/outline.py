"""Outline (bố cục) of the body: its numbered and lettered items, what stands before and after them."""

from __future__ import annotations

import re
from itertools import takewhile

from msgspec import Struct

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agency_headings import heading_agencies
from thongsuot.core.parsing.closing import closing_begins, closing_sentence, is_closing
from thongsuot.core.parsing.folded import fold
from thongsuot.core.parsing.headings import is_heading
from thongsuot.core.parsing.inline_items import split_items
from thongsuot.core.parsing.markers import COUNTED, RANKS, Marker, read_marker
from thongsuot.core.parsing.outline_node import OutlineNode, set_paths
from thongsuot.core.parsing.sentences import trimmed
from thongsuot.core.parsing.table_rows import TableReader

_GROUND = re.compile(r"[-+*•]?\s*(?:căn cứ|thực hiện|theo|xét|tiếp theo|tiếp tục thực hiện)\s")
_PAGE = re.compile(r"[-–]\s?\d{1,3}\s?[-–]")
_SUB_HEADING_RANK = RANKS.index("dash") - 0.5
_UNDER_LETTER = RANKS.index("letter") + 0.5


class Outline(Struct, frozen=True, gc=False):
    """The paragraphs before the first item, the items, and the closing paragraphs, which are in no item."""

    opening: tuple[Span, ...]
    nodes: tuple[OutlineNode, ...]
    closing: tuple[Span, ...]

    def walk(self) -> tuple[OutlineNode, ...]:
        """Give all items in reading order."""
        return tuple(node for root in self.nodes for node in root.walk())


def read_outline(text: str, body: Span) -> Outline:
    """Read the structure of ``body``: a paragraph a line, table rows with tabs between their cells."""
    builder = _Builder(text, _lines(text, body))
    builder.run()
    builder.set_titles()
    closing = builder.take_closing()
    set_paths(builder.roots)
    return Outline(tuple(builder.opening), tuple(builder.roots), closing)


def read_annex_rows(text: str, annex: Span) -> tuple[OutlineNode, ...]:
    """Read the rows of the task tables of an annex, which are no items of the body."""
    reader = TableReader(text)
    rows = []
    for line in _lines(text, annex):
        if not reader.takes(line):
            reader.leave()
            continue
        row = reader.read(line)
        if row is not None:
            rows.append(row)
    return tuple(rows)


def _lines(text: str, body: Span) -> list[Span]:
    lines = []
    start = body.start
    for line in body.of(text).split("\n"):
        bare = line.strip(" ")
        if bare and not bare.isspace() and not (bare[0] in "-–" and _PAGE.fullmatch(bare)):
            begin = start + len(line) - len(line.lstrip(" "))
            lines += split_items(text, Span(begin, begin + len(bare)))
        start += len(line) + 1
    return lines


class _Builder:
    """Puts one line after the other into the tree."""

    def __init__(self, text: str, lines: list[Span]) -> None:
        self.text = text
        self.lines = lines
        self.opening: list[Span] = []
        self.roots: list[OutlineNode] = []
        self._stack: list[OutlineNode] = []
        self._rows = TableReader(text)
        self._doers: Span | None = None

    def run(self) -> None:
        for number, line in enumerate(self.lines):
            if self._rows.takes(line):
                self._take_row(line)
                continue
            marker = read_marker(self.text, line)
            if marker is None and self._names_doers(line, number):
                self._take_doers(line)
            elif marker is None or self._is_ground(marker, line):
                self._take_paragraph(line)
            else:
                self._take_item(marker, line, number)

    def _take_row(self, line: Span) -> None:
        row = self._rows.read(line)
        if row is not None:
            self._place(row)
        elif not self._rows.holds_tasks:
            self._keep(line)

    def _take_paragraph(self, line: Span) -> None:
        self._leave_table()
        self._rows.leave()
        self._doers = None
        self._keep(line)

    def _keep(self, line: Span) -> None:
        if self._stack:
            self._stack[-1].paragraphs.append(line)
        else:
            self.opening.append(line)

    def _leave_table(self) -> None:
        while self._stack and self._stack[-1].cells:
            self._stack.pop()

    def _take_item(self, marker: Marker, line: Span, number: int) -> None:
        own = [Span(marker.span.end, line.end)] if marker.span.end < line.end else []
        node = OutlineNode(marker, own, self._rank(marker, line, number))
        self._place(node)
        if marker.sort not in COUNTED:
            self._doers = None
        elif node.parent is None or node.parent.marker.sort not in COUNTED:
            node.doers = self._doers

    def _names_doers(self, line: Span, number: int) -> bool:
        """``Liên đoàn Lao động tỉnh`` alone on a line in front of dashes: who does what they say."""
        if not self._stack or number + 1 >= len(self.lines) or line.of(self.text)[-1] in ".;,":
            return False
        below = read_marker(self.text, self.lines[number + 1])
        if below is None or below.sort not in COUNTED:
            return False
        among_dashes = (
            self._stack[-1].marker.sort in COUNTED or len(self._stack[-1].paragraphs) == 1
        )
        return among_dashes and bool(heading_agencies(self.text, line, bold_guess=True))

    def _take_doers(self, line: Span) -> None:
        self._leave_table()
        self._rows.leave()
        while self._stack and self._stack[-1].marker.sort in COUNTED:
            self._stack.pop()
        self._doers = line

    def _place(self, node: OutlineNode) -> None:
        same = next((open_ for open_ in self._stack if _alike(open_, node)), None)
        if same is not None:
            del self._stack[self._stack.index(same) :]
        else:
            while self._stack and self._stack[-1].rank >= node.rank:
                self._stack.pop()
        node.parent = self._stack[-1] if self._stack else None
        (node.parent.children if node.parent else self.roots).append(node)
        self._stack.append(node)

    def _rank(self, marker: Marker, line: Span, number: int) -> float:
        top = self._stack[-1].marker.sort if self._stack else None
        if marker.sort == "closed_number" and marker.label == "1" and top == "letter":
            return _UNDER_LETTER
        if marker.sort == "bullet":
            return self._rank_of_bullet(marker, line, number)
        return marker.rank

    def _rank_of_bullet(self, marker: Marker, line: Span, number: int) -> float:
        like = [open_ for open_ in self._stack if open_.marker.label == marker.label]
        if like:
            return like[0].rank
        return _SUB_HEADING_RANK if self._heads_dashes(line, number) else marker.rank

    def _heads_dashes(self, line: Span, number: int) -> bool:
        """``* Đối với …:`` above dashes is their heading, not one of them."""
        if number + 1 >= len(self.lines):
            return False
        following = read_marker(self.text, self.lines[number + 1])
        if following is not None and following.sort not in {"dash", "plus"}:
            return False
        return line.of(self.text)[-1] == ":" or (
            following is not None and is_heading(self.text, line)
        )

    def _is_ground(self, marker: Marker, line: Span) -> bool:
        """``- Căn cứ …`` before the first item is a ground of the document, no item."""
        if self._stack or marker.sort not in COUNTED:
            return False
        return _GROUND.match(fold(self.text), line.start, line.end) is not None

    def set_titles(self) -> None:
        for root in self.roots:
            for node in root.walk():
                if node.paragraphs and not node.cells:
                    node.has_title = self._is_titled(node)

    def _is_titled(self, node: OutlineNode) -> bool:
        """A dash that ends with a stop is a sentence, whatever stands below it."""
        first = node.paragraphs[0]
        has_more = len(node.paragraphs) > 1 or bool(node.children)
        if node.marker.sort in COUNTED and first.of(self.text)[-1] in '.;”"':
            return has_more and bool(heading_agencies(self.text, first))
        return is_heading(self.text, first, has_more=has_more)

    def take_closing(self) -> tuple[Span, ...]:
        if not self.roots:
            return ()
        self._drop_dashes_of_closing()
        last = self.roots[-1]
        while last.children and not _goes_on(last):
            last = last.children[-1]
        kept = closing_begins(self.text, last)
        closing = tuple(last.paragraphs[kept:])
        del last.paragraphs[kept:]
        return self._cut_off(last) + closing + tuple(self._loose)

    def _cut_off(self, last: OutlineNode) -> tuple[Span, ...]:
        """Take the sentence to all that a lost line break left in the last item."""
        start = closing_sentence(self.text, last)
        if start is None:
            return ()
        whole = last.paragraphs[-1]
        own = trimmed(self.text, whole.start, start)
        last.paragraphs[-1] = own
        return (Span(start, whole.end),)

    _loose: tuple[Span, ...] = ()

    def _drop_dashes_of_closing(self) -> None:
        """Dashes below a closing paragraph (whom to call, where to send) are part of the closing."""
        if self.roots[-1].last.marker.sort not in COUNTED:
            return
        nodes = [node for root in self.roots for node in root.walk()]
        dashes = takewhile(lambda one: one.marker.sort in COUNTED, reversed(nodes[1:]))
        # Only behind these nodes stand nothing but dashes.
        first = len(nodes) - 1 - sum(1 for _ in dashes)
        for number, node in enumerate(nodes[first:-1], start=first):
            kept = closing_begins(self.text, node)
            if kept < len(node.paragraphs) and is_closing(self.text, node.paragraphs[kept]):
                rest = nodes[number + 1 :]
                self._loose = tuple(
                    Span(
                        one.marker.span.start, one.paragraphs[-1].end if one.paragraphs else one.end
                    )
                    for one in rest
                )
                self._forget(rest)
                return

    def _forget(self, dropped: list[OutlineNode]) -> None:
        gone = {id(node) for node in dropped}
        parents = {id(node.parent): node.parent for node in dropped}
        for parent in parents.values():
            siblings = parent.children if parent else self.roots
            siblings[:] = [one for one in siblings if id(one) not in gone]


def _goes_on(node: OutlineNode) -> bool:
    """Tell whether words of the item stand behind its last child, as behind a table."""
    return bool(node.paragraphs) and node.paragraphs[-1].start > node.children[-1].end


def _alike(open_: OutlineNode, node: OutlineNode) -> bool:
    if bool(open_.cells) != bool(node.cells) or open_.rank != node.rank:
        return False
    same_sort = open_.marker.sort == node.marker.sort
    return same_sort and (node.marker.sort != "bullet" or open_.marker.label == node.marker.label)
