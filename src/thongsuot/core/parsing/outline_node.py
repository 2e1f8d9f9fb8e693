"""OutlineNode: an item of the outline (mục, khoản, điểm) while it is being read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from thongsuot.core.model.outline import Item
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.markers import COUNTED, Marker

Kind = Literal["purpose", "requirement", "both", "descriptive", "tasks"]


@dataclass(slots=True)
class OutlineNode:
    """``paragraphs`` are the item's own lines, the first without its marker; ``cells`` and ``columns`` those of a table row.

    ``doers`` is the line without a marker above dashes that names who is to do what they say; ``own_kind`` what its
    words say of what stands below it, once that is asked, empty where they say nothing.
    """

    marker: Marker
    paragraphs: list[Span]
    rank: float
    parent: OutlineNode | None = None
    children: list[OutlineNode] = field(default_factory=list)
    cells: tuple[Span, ...] = ()
    columns: dict[str, Span] = field(default_factory=dict)
    has_title: bool = False
    doers: Span | None = None
    path: str = ""
    own_kind: Kind | Literal[""] | None = None

    @property
    def title(self) -> Span | None:
        """The line that is only a heading."""
        return self.paragraphs[0] if self.has_title and self.paragraphs else None

    @property
    def texts(self) -> list[Span]:
        """The paragraphs below the heading."""
        return self.paragraphs[1:] if self.has_title else self.paragraphs

    @property
    def words(self) -> Span:
        """The item's own words, without marker and children."""
        if not self.paragraphs:
            return Span(self.marker.span.end, self.marker.span.end)
        return Span(self.paragraphs[0].start, self.paragraphs[-1].end)

    @property
    def end(self) -> int:
        """Where the last child, or the last own paragraph, ends."""
        own = self.paragraphs[-1].end if self.paragraphs else self.marker.span.end
        return max(own, self.children[-1].end) if self.children else own

    @property
    def last(self) -> OutlineNode:
        """The last node in reading order, this one or one below it."""
        node = self
        while node.children:
            node = node.children[-1]
        return node

    def walk(self) -> Iterator[OutlineNode]:
        """Yield this node and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def item(self, text: str) -> Item:
        """Give the finished item of the model."""
        return Item(
            marker=self.marker.label or None,
            path=self.path,
            title=self.title.of(text) if self.title else None,
            text="\n".join(span.of(text) for span in self.texts),
            span=Span(self.marker.span.start, self.end),
            children=tuple(child.item(text) for child in self.children),
        )


def set_paths(nodes: list[OutlineNode], prefix: str = "", parent_label: str = "") -> None:
    """Join the markers from the root; dashes are counted, ``1.1`` below ``1`` adds only its own figure."""
    counts: dict[str, int] = {}
    for node in nodes:
        label = node.marker.label
        if node.marker.sort in COUNTED:
            counts[label] = counts.get(label, 0) + 1
            step = f"{_plain(label)}{counts[label]}"
        elif parent_label and label.startswith(f"{parent_label}."):
            step = label[len(parent_label) + 1 :]
        else:
            step = label
        node.path = f"{prefix}.{step}" if prefix else step
        set_paths(node.children, node.path, label)


def _plain(dash: str) -> str:
    return "-" if dash in "-–—−‒" else dash
