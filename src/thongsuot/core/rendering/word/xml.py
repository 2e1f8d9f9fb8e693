"""WordprocessingML of paragraphs: the few elements that a formal document (DOCX) is made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape  # the same five signs; xml.sax.saxutils would load a network client

from thongsuot.core.model.formal_document import Words

_DXA_PER_MM = 1440 / 25.4
_NOT_IN_XML = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\ufffe\uffff]")


def escaped(text: str) -> str:
    """Write ``text`` for XML, without the control characters that XML has no place for."""
    return escape(_NOT_IN_XML.sub("", text), quote=True)


def dxa(millimetres: float) -> int:
    """Give a length in twentieths of a point."""
    return round(millimetres * _DXA_PER_MM)


def style_id(name: str) -> str:
    """Give the identifier in the file of the style ``name`` of the layout."""
    return f"nd30_{name}"


def paragraph(style: str, content: str, properties: str = "") -> str:
    """Make a paragraph of ``style``; ``properties`` are further elements of its ``w:pPr``."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/>{properties}</w:pPr>{content}</w:p>'


def line(style: str, text: str, properties: str = "") -> str:
    """Make a paragraph of plain ``text``."""
    return paragraph(style, run(text), properties)


def run(text: str, *, bold: bool = False, italic: bool = False) -> str:
    """Make a run of ``text``, every blank of it kept."""
    look = f"{'<w:b/>' if bold else ''}{'<w:i/>' if italic else ''}"
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def runs(words: Iterable[Words]) -> str:
    """Make the runs of ``words``; those that lead to an anchor become links inside the document."""
    return "".join(_linked(part) for part in words)


def broken_lines(lines: Sequence[str]) -> str:
    """Make a run whose ``lines`` stand under each other in one paragraph."""
    inner = "<w:br/>".join(f'<w:t xml:space="preserve">{escaped(text)}</w:t>' for text in lines)
    return f"<w:r>{inner}</w:r>"


def narrowed(width: float, room: float) -> str:
    """Give the indents that leave ``width`` mm in the middle of ``room`` mm."""
    side = dxa(max(room - width, 0) / 2)
    return f'<w:ind w:left="{side}" w:right="{side}"/>'


def rule(length: float, room: float, weight: float, gap: str = "") -> str:
    """Draw a rule of ``length`` mm, centred in ``room`` mm: the top border of an empty paragraph.

    ``gap`` is the element that says how much room is left around it.
    """
    border = f'<w:pBdr><w:top w:val="single" w:sz="{round(weight * 8)}" w:space="0" w:color="000000"/></w:pBdr>'
    return paragraph("rule", "", border + gap + narrowed(length, room))


def _linked(part: Words) -> str:
    inner = run(part.text, bold=part.bold, italic=part.italic)
    if part.goes_to is None:
        return inner
    return f'<w:hyperlink w:anchor="{escaped(part.goes_to)}" w:history="1">{inner}</w:hyperlink>'
