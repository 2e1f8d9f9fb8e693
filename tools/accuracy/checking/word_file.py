"""Sets a letter as a Word file (tệp DOCX) in the page that Decree 30 wants, or in another."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Mm, Pt

from tools.accuracy.checking.write import Line


@dataclass
class Page:
    """Page, margins in millimetres, typeface and size of the text; in right form as it is."""

    width: float = 210
    height: float = 297
    top: float = 20
    bottom: float = 20
    left: float = 30
    right: float = 15
    font: str = "Times New Roman"
    size: float = 14
    spacing: float = 1.15


def word_file(lines: Sequence[Line], page: Page) -> bytes:
    """Give the bytes of the file."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(page.width), Mm(page.height)
    if page.width > page.height:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)
    section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
    style = document.styles["Normal"]
    style.font.name, style.font.size = page.font, Pt(page.size)
    style.paragraph_format.line_spacing = page.spacing
    for line in lines:
        document.add_paragraph(line.text)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()
