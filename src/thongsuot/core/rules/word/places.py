"""Places in the file (chỗ trong tệp): where the words of a finding or an edit stand in the runs of a Word file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from thongsuot.core.rules.word.names import w

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

    from thongsuot.core.intake.docx.traced import Place
    from thongsuot.core.model.finding import Edit
    from thongsuot.core.model.span import Span
    from thongsuot.core.rules.word.pieces import Cut


class Stretch(NamedTuple):
    """Letters of one ``w:t``."""

    text: etree._Element
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a comment stands: from ``first`` to ``last``, or at the one point ``last`` where ``first`` is None.

    Word takes no comments inside text boxes: then ``run`` is the run that holds the box.
    """

    first: Cut | None
    last: Cut | None
    run: etree._Element | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """An edit in the file: ``taken`` letters go, ``put`` comes in behind them, or at ``at`` where none go."""

    taken: tuple[Stretch, ...]
    put: str
    behind: Cut | None = None
    before: Cut | None = None

    @property
    def cuts(self) -> Iterator[Cut]:
        """Give the places at which runs must be cut."""
        for stretch in self.taken:
            yield stretch.text, stretch.start
            yield stretch.text, stretch.end
        yield from (cut for cut in (self.behind, self.before) if cut is not None)


def anchor(places: Sequence[Place | None], span: Span) -> Anchor | None:
    """Give where the comment about ``span`` of the original text stands, None in a file without letters."""
    inside = [place for place in places[span.start : span.end] if place is not None]
    if not inside:
        return _point(places, span.start)
    boxed = _holder(inside[0].element)
    if boxed is not None:
        return Anchor(None, None, boxed)
    cell = _cell(inside[0].element)
    last = next(place for place in reversed(inside) if _cell(place.element) is cell)
    return Anchor((inside[0].element, inside[0].offset), (last.element, last.offset + 1))


def change(places: Sequence[Place | None], edit: Edit) -> Change | None:
    """Give the edit in the runs of the file, None where the file does not hold these very letters."""
    start, end = edit.span.start, edit.span.end
    wanted = places[start:end]
    taken = [place for place in wanted if place is not None and place.is_exact]
    if len(taken) < len(wanted) or "\n" in edit.text or "\t" in edit.text:
        return None
    if taken:
        return Change(tuple(_stretches(taken)), edit.text)
    before = places[start - 1] if start else None
    if before is not None and before.is_exact:
        return Change((), edit.text, behind=(before.element, before.offset + 1))
    after = places[start] if start < len(places) else None
    if after is not None and after.is_exact:
        return Change((), edit.text, before=(after.element, after.offset))
    return None


def _point(places: Sequence[Place | None], offset: int) -> Anchor | None:
    before = next((place for place in reversed(places[:offset]) if place is not None), None)
    place = before or next((place for place in places[offset:] if place is not None), None)
    if place is None:
        return None
    boxed = _holder(place.element)
    if boxed is not None:
        return Anchor(None, None, boxed)
    if before is not None:
        return Anchor(None, (place.element, place.offset + 1))
    return Anchor((place.element, place.offset), None)


def _stretches(taken: Sequence[Place]) -> Iterator[Stretch]:
    found: Stretch | None = None
    for element, offset, _is_exact in taken:
        if found is not None and found.text is element and found.end == offset:
            found = found._replace(end=offset + 1)
            continue
        if found is not None:
            yield found
        found = Stretch(element, offset, offset + 1)
    if found is not None:
        yield found


def _cell(element: etree._Element) -> etree._Element | None:
    """Give what holds the paragraph of a ``w:t``: the body or a cell, beyond which no comment reaches."""
    paragraph = next(element.iterancestors(w("p")), None)
    return paragraph.getparent() if paragraph is not None else None


def _holder(element: etree._Element) -> etree._Element | None:
    """Give the run that holds the text box in which the element stands."""
    boxes = list(element.iterancestors(w("txbxContent")))
    return next(boxes[-1].iterancestors(w("r")), None) if boxes else None
