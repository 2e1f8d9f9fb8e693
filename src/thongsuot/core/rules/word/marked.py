"""Marked file (tệp Word có nhận xét): the author's own file with comments, and with fixes tracked or made."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from lxml import etree

from thongsuot.core.intake.docx.traced import trace
from thongsuot.core.intake.safe_zip import SafeZip
from thongsuot.core.model.span import Span
from thongsuot.core.rules.word.comments import Comments
from thongsuot.core.rules.word.names import SPACE, w
from thongsuot.core.rules.word.package_parts import with_parts, written
from thongsuot.core.rules.word.pieces import Pieces
from thongsuot.core.rules.word.places import anchor, change

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from thongsuot.core.model.finding import Finding
    from thongsuot.core.model.source_text import SourceText
    from thongsuot.core.rules.fixing import MadeFix
    from thongsuot.core.rules.word.pieces import Cut
    from thongsuot.core.rules.word.places import Anchor, Change

AUTHOR = "Thông Suốt"
INITIALS = "TS"


class Changes(Enum):
    """What becomes of fixes: proposed as tracked changes (theo dõi thay đổi), or made."""

    TRACKED = "tracked"
    MADE = "made"


@dataclass(frozen=True, slots=True)
class Marks:
    """What goes into the file: a comment about each finding, and fixes; ``when`` as ``2026-01-31T08:00:00Z``."""

    findings: tuple[Finding, ...] = ()
    fixes: tuple[MadeFix, ...] = ()
    changes: Changes = Changes.TRACKED
    when: str | None = None

    @property
    def signed(self) -> dict[str, str]:
        """Give the attributes that tell who made a change and when."""
        return {"author": AUTHOR, **({"date": self.when} if self.when else {})}


def mark_docx(data: bytes, name: str, source: SourceText, marks: Marks) -> bytes:
    """Give the Word file ``name`` with the marks in it and nothing else changed.

    ``source`` is its text as it was read. A fix of words that the file does not hold letter by letter
    (automatic numbers, old fonts) is left out; the comment tells what to do.

    Raises:
        UnreadableDocumentError: the file is no Word document.
    """
    traced = trace(data, name, source.original)
    anchors = [
        (finding, found)
        for finding in marks.findings
        if (found := anchor(traced.places, source.to_original(_place(finding)))) is not None
    ]
    changes = [
        found
        for fix in marks.fixes
        for found in _whole([change(traced.places, edit) for edit in fix.edits])
    ]
    pieces = Pieces([*_cuts(found for _, found in anchors), *_cuts_of(changes)])
    parts: dict[str, bytes] = {}
    if anchors:
        comments = Comments(SafeZip.open(data, name), traced.part)
        for finding, found in anchors:
            number = comments.add(finding, {**marks.signed, "initials": INITIALS})
            _comment(pieces, found, number)
        parts |= comments.parts()
    pen = _Pen(pieces, marks, _highest_number(traced.root))
    for one in changes:
        pen.make(one)
    return with_parts(data, {**parts, traced.part: written(traced.root)})


def _place(finding: Finding) -> Span:
    return finding.span or next(iter(finding.related), Span(0, 0))


def _whole(changes: list[Change | None]) -> list[Change]:
    """Give the changes of one fix, or none of them where one is impossible."""
    found = [one for one in changes if one is not None]
    return found if len(found) == len(changes) else []


def _cuts(anchors: Iterable[Anchor]) -> list[Cut]:
    return [cut for one in anchors for cut in (one.first, one.last) if cut is not None]


def _cuts_of(changes: Iterable[Change]) -> list[Cut]:
    return [cut for one in changes for cut in one.cuts]


def _comment(pieces: Pieces, place: Anchor, number: str) -> None:
    """Put the beginning, the end and the sign of a comment into the paragraph."""
    begin = etree.Element(w("commentRangeStart"), {w("id"): number})
    end = etree.Element(w("commentRangeEnd"), {w("id"): number})
    sign = etree.Element(w("r"))
    etree.SubElement(sign, w("commentReference"), {w("id"): number})
    first = pieces.begins[place.first] if place.first else place.run
    last = pieces.ends[place.last] if place.last else None
    if first is not None:
        first.addprevious(begin)
    if last is None:
        begin.addnext(sign)
        begin.addnext(end)
        return
    if first is None:
        last.addnext(begin)
        last = begin
    last.addnext(sign)
    last.addnext(end)


def _highest_number(root: etree._Element) -> int:
    """Give the highest number of a mark of the file, so that new ones have numbers of their own."""
    numbers = (one.get(w("id"), "") for one in root.iter())
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


class _Pen:
    """Takes letters out of runs and puts others in, tracked or not."""

    def __init__(self, pieces: Pieces, marks: Marks, last_number: int) -> None:
        self._pieces = pieces
        self._tracks = marks.changes is Changes.TRACKED
        self._signed = marks.signed
        self._number = last_number

    def make(self, change: Change) -> None:
        """Make one change."""
        runs = [
            run
            for stretch in change.taken
            for run in self._pieces.between(stretch.text, stretch.start, stretch.end)
        ]
        if change.put:
            self._put(change, runs)
        for run in runs:
            self._take(run)

    def _put(self, change: Change, runs: list[etree._Element]) -> None:
        before = self._pieces.begins[change.before] if change.before else None
        behind = self._pieces.ends[change.behind] if change.behind else None
        near = before if before is not None else behind if behind is not None else runs[-1]
        new = self._wrapped(_run_like(near, change.put), "ins")
        if before is not None:
            near.addprevious(new)
        else:
            near.addnext(new)

    def _take(self, run: etree._Element) -> None:
        if not self._tracks:
            for text in run.findall(w("t")):
                run.remove(text)
            return
        for text in run.iter(w("t")):
            text.tag = w("delText")
            text.set(SPACE, "preserve")
        hole = self._mark("del")
        run.addprevious(hole)
        hole.append(run)

    def _wrapped(self, run: etree._Element, name: str) -> etree._Element:
        if not self._tracks:
            return run
        mark = self._mark(name)
        mark.append(run)
        return mark

    def _mark(self, name: str) -> etree._Element:
        self._number += 1
        attributes: Mapping[str, str] = {"id": str(self._number), **self._signed}
        return etree.Element(w(name), {w(key): value for key, value in attributes.items()})


def _run_like(near: etree._Element, words: str) -> etree._Element:
    """Give a run with ``words`` in the look of another."""
    run = etree.Element(w("r"))
    look = near.find(w("rPr"))
    if look is not None:
        copied = deepcopy(look)
        for change in copied.findall(w("rPrChange")):
            copied.remove(change)
        run.append(copied)
    text = etree.SubElement(run, w("t"))
    text.text = words
    if words != words.strip():
        text.set(SPACE, "preserve")
    return run
