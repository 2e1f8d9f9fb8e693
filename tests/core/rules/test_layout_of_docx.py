"""Measures of real DOCX files, and what TT119 says of them."""

import io

from docx import Document
from docx.shared import Mm, Pt

from thongsuot.core.pipeline import read
from thongsuot.core.rules.context import Context
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.layout_of_docx import layout_of_docx
from thongsuot.core.rules.selection import Selection

ONLY = Selection(select=("TT119",))


def test_line_spacing_is_that_of_the_paragraph_or_of_its_style():
    document = Document()
    document.styles["Normal"].paragraph_format.line_spacing = 2.0
    document.add_paragraph("Theo kiểu.")
    document.add_paragraph("Theo đoạn.").paragraph_format.line_spacing = 1.15
    document.add_paragraph("")
    kept = io.BytesIO()
    document.save(kept)

    assert layout_of_docx(kept.getvalue()).line_spacing == (2.0, 1.15)


def _file(left: int, font: str, size: int) -> bytes:
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = Mm(20)
    section.left_margin, section.right_margin = Mm(left), Mm(15)
    document.styles["Normal"].font.name = font
    document.styles["Normal"].font.size = Pt(size)
    document.add_paragraph("Kính gửi: Sở Y tế.")
    document.add_paragraph("Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.")
    told = io.BytesIO()
    document.save(told)
    return told.getvalue()


def _found(data: bytes) -> list[str]:
    context = Context(layout=layout_of_docx(data))
    return [finding.message for finding in check(read(data, "thu.docx"), context, ONLY)]


def test_measures_are_those_of_the_file():
    layout = layout_of_docx(_file(30, "Times New Roman", 13))

    assert (layout.width, layout.height, layout.left, layout.right) == (210, 297, 30, 15)
    assert layout.fonts == (("Times New Roman", 1.0),)
    assert layout.sizes == ((13.0, 1.0),)


def test_a_right_file_is_left_alone():
    assert _found(_file(30, "Times New Roman", 14)) == []


def test_margin_typeface_and_size_are_told_in_one_finding():
    (message,) = _found(_file(20, "Arial", 12))

    assert "lề trái 20 mm" in message
    assert "Arial" in message
    assert "cỡ chữ nội dung 12" in message
