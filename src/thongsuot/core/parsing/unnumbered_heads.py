"""Unnumbered heads (tên cơ quan không đánh số): lines that only name who does what the dashes below them say."""

from __future__ import annotations

from thongsuot.core.model.agency import Agency
from thongsuot.core.parsing.agency_headings import heading_agencies
from thongsuot.core.parsing.outline_node import OutlineNode

_WITH_A_LINE_BEHIND = 2
_ENDS = (".", ";", ",", "/")


def unnumbered_heads(text: str, above: OutlineNode | None) -> tuple[Agency, ...]:
    """Give the bodies of the last own line of ``above``, behind its heading, where it only names them."""
    if above is None or above.cells or not above.texts or len(above.paragraphs) == 1:
        return ()
    return heading_agencies(text, above.texts[-1])


def heads_behind(text: str, node: OutlineNode, heads: tuple[Agency, ...]) -> tuple[Agency, ...]:
    """Give the bodies of the line behind all words of ``node``; ``heads`` still hold where no such line stands there.

    A line that ends like a heading but names no known body ends the part of the one above it.
    """
    while node.children:
        node = node.children[-1]
    found = unnumbered_heads(text, node)
    if found or len(node.texts) < _WITH_A_LINE_BEHIND or node.texts[-1].of(text).endswith(_ENDS):
        return found or heads
    return ()
