"""Body (phần nội dung) of a DOCX: bases, headings, paragraphs, tables, and the annexes' own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from thongsuot.core.model.formal_document import Block, Heading, Paragraph, Table
from thongsuot.core.rendering import wording
from thongsuot.core.rendering.word.tables import table_xml
from thongsuot.core.rendering.word.xml import line, paragraph, run, runs

_KEEP = "<w:keepNext/>"


def bases(lines: Sequence[str]) -> str:
    """Make the paragraphs of the bases (căn cứ)."""
    return "".join(line("basis", text) for text in lines)


def blocks(content: Sequence[Block], width: float, numbers: count[int], *, keep_last: bool) -> str:
    """Make ``content`` across ``width`` mm; with ``keep_last`` its end stays with what follows."""
    last = len(content) - 1
    return "".join(
        _block(block, width, numbers, _KEEP if keep_last and place == last else "")
        for place, block in enumerate(content)
    )


def _block(block: Block, width: float, numbers: count[int], properties: str) -> str:
    match block:
        case Heading():
            return _heading(block, properties)
        case Paragraph():
            marker = run(f"{block.marker} ") if block.marker else ""
            return paragraph("body", marker + runs(block.words), properties)
        case Table():
            return table_xml(block, width, numbers)


def _heading(heading: Heading, properties: str) -> str:
    return line(f"heading_{heading.level}", wording.heading_text(heading), properties)
