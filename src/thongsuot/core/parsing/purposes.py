"""Purposes (mục đích) and requirements (yêu cầu): the items, or paragraphs, that state them."""

from __future__ import annotations

from dataclasses import dataclass, field

from thongsuot.core.model.outline import Item
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.folded import fold, folded_at, pattern
from thongsuot.core.parsing.orders import read_order
from thongsuot.core.parsing.outline_node import Kind, OutlineNode
from thongsuot.core.parsing.sections import kind_below, section_kind

_AIM = ("để ", "nhằm ", "nhằm mục đích", "với mục đích")
_REQUIRES = pattern(
    r"(?:(?<!\w)(?:phải|cần|yêu\scầu|không\sđể|không\sđược|bảo\sđảm|đảm\sbảo|tránh)(?!\w)|^(?:việc|các\shoạt\sđộng|công\stác|nội\sdung|quá\strình|hình\sthức|các\scấp)\s)"
)


@dataclass(slots=True)
class Aims:
    """What the document wants to reach, and how it is to be done."""

    purposes: list[Item] = field(default_factory=list)
    requirements: list[Item] = field(default_factory=list)


def read_aims(text: str, opening: tuple[Span, ...], roots: tuple[OutlineNode, ...]) -> Aims:
    """Read the items below headings of purposes and requirements, and opening paragraphs that begin `Để …`."""
    aims = Aims()
    for paragraph in opening:
        words = fold(text)[paragraph.start : paragraph.end]
        if words.startswith(_AIM) and read_order(text, paragraph) is None:
            aims.purposes.append(Item(None, "", None, paragraph.of(text), paragraph))
    for root in roots:
        _read(text, root, "tasks", aims)
    return aims


def _read(text: str, node: OutlineNode, above: Kind, aims: Aims) -> None:
    kind = section_kind(text, node, above)
    below = kind_below(text, node, kind)
    states = kind in {"purpose", "requirement", "both"} and bool(node.texts)
    if states and not (node.children and below == kind):
        _state(text, node, kind, aims)
    for child in node.children:
        _read(text, child, below, aims)


def _state(text: str, node: OutlineNode, kind: Kind, aims: Aims) -> None:
    if kind == "both":
        words = folded_at(text, node.texts[0])[:120]
        kind = "requirement" if _REQUIRES.search(words) else "purpose"
    (aims.purposes if kind == "purpose" else aims.requirements).append(node.item(text))
