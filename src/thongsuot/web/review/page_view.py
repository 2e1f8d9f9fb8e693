"""Pages (ảnh trang) beside the fields: each picture with the places of the words that values were read from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from thongsuot.domain.directives import queries
from thongsuot.domain.directives.models import DocumentPage, ReceivedDocument
from thongsuot.domain.directives.page_boxes import Box, PageBoxes
from thongsuot.web.review.mark import Mark

_AROUND = 1.5
"""Points by which a mark is larger than its words, so that it does not cut into them."""


@dataclass(frozen=True, slots=True)
class BoxMark:
    """The place of a mark on its page; ``x`` to ``height`` as SVG wants them."""

    path: str
    kind: str
    x: str
    y: str
    width: str
    height: str


@dataclass(frozen=True, slots=True)
class PageView:
    """A page with its marks, the largest first so that the smaller ones lie on top."""

    page: DocumentPage
    view_box: str
    marks: tuple[BoxMark, ...]


def page_views(document: ReceivedDocument, marks: Iterable[Mark]) -> list[PageView]:
    """Give the pages that were drawn; none where the document has no pictures."""
    pages = queries.pages_of(document)
    if not pages:
        return []
    boxes = PageBoxes(document.reading)
    placed: dict[int, list[tuple[Mark, Box]]] = {}
    for mark in sorted(marks, key=lambda mark: mark.start - mark.end):
        for box in boxes.of(mark.start, mark.end):
            placed.setdefault(box.page, []).append((mark, box))
    return [
        PageView(
            page,
            f"0 0 {page.width:.1f} {page.height:.1f}",
            tuple(_mark(mark, box) for mark, box in placed.get(page.number, [])),
        )
        for page in pages
    ]


def _mark(mark: Mark, box: Box) -> BoxMark:
    return BoxMark(
        path=mark.path,
        kind=mark.kind,
        x=f"{box.left - _AROUND:.1f}",
        y=f"{box.top - _AROUND:.1f}",
        width=f"{box.width + 2 * _AROUND:.1f}",
        height=f"{box.height + 2 * _AROUND:.1f}",
    )
