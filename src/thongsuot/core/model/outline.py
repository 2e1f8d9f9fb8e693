"""Outline: the numbered and lettered structure of the body."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from thongsuot.core.model.span import Span


class Item(Struct, frozen=True, gc=False):
    """One item (mục, khoản, điểm, gạch đầu dòng) with its children.

    ``marker`` is as written without its closing sign (I, 1, a, -), ``path`` joins the markers from
    the root (``III.6.-1``); ``span`` goes from the marker to the end of the last child.
    """

    marker: str | None
    path: str
    title: str | None
    text: str
    span: Span
    children: tuple[Item, ...] = ()

    def walk(self) -> Iterator[Item]:
        """Yield this item and everything below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()
